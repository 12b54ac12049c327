using System.Globalization;

namespace StudyBot.Knowledge;

/// <summary>What stands between the two <c>---</c> lines at the top of a file.</summary>
internal sealed record FrontMatter(IReadOnlyList<FrontMatterEntry> Entries)
{
    public static readonly FrontMatter None = new([]);

    public FrontMatterEntry? Find(string name) => Entries.FirstOrDefault(entry => entry.Name == name);

    public string? Text(string name) => Find(name)?.Values is [var value] && value.Length > 0 ? value : null;

    public IReadOnlyList<string> List(string name) => Find(name)?.Values ?? [];

    public DateOnly? Date(string name) => Text(name) is { } text ? ReadDate(text) : null;

    public int? Number(string name) => Text(name) is { } text ? ReadNumber(text) : null;

    public bool? Switch(string name) => Text(name) is { } text ? ReadSwitch(text) : null;

    public static bool? ReadSwitch(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    public static DateOnly? ReadDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static int? ReadNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    public static Uri? ReadAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : null;
}
