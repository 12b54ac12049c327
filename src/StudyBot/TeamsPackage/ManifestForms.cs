using System.Text.RegularExpressions;
using static StudyBot.ManifestShape;

namespace StudyBot;

/// <summary>Forms of text that recur in a manifest.</summary>
internal static partial class ManifestForms
{
    private const int LongestAddress = 2048;
    private const string Wildcard = "*.";

    public static Text Id { get; } = new(36, "a GUID", text => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty);

    public static Text Https { get; } = new(LongestAddress, "an address that begins with https://", IsHttps);

    public static Text HostName { get; } = new(LongestAddress, "a host name without scheme and port", text =>
        PublicHost.IsName(text.StartsWith(Wildcard, StringComparison.Ordinal) ? text[Wildcard.Length..] : text));

    public static Text Color { get; } = new(7, "a colour like #3346B8", text => ColorForm().IsMatch(text));

    public static Text AppVersion { get; } = new(256, "a semantic version like 1.0.0", text => AppVersionForm().IsMatch(text));

    public static Text RootFile { get; } = new(256, "the name of a file at the root of the archive", text => FileForm().IsMatch(text));

    public static Text Language { get; } = new(35, "a language tag like en-us", text => LanguageForm().IsMatch(text));

    private static bool IsHttps(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "https", UserInfo: "" };

    [GeneratedRegex("^#[0-9a-fA-F]{6}$", RegexOptions.NonBacktracking)]
    private static partial Regex ColorForm();

    [GeneratedRegex(
        @"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AppVersionForm();

    [GeneratedRegex(@"^[A-Za-z0-9_-]+\.[a-z]+$", RegexOptions.NonBacktracking)]
    private static partial Regex FileForm();

    [GeneratedRegex("^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8}){0,2}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LanguageForm();
}
