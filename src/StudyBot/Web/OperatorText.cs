using static System.Net.WebUtility;

namespace StudyBot;

/// <summary>Puts the operator into a page that speaks of them.</summary>
internal static class OperatorText
{
    private const string Nobody = "its operator, the school or company that offers it to you";
    private const string NoContact = "turn to your instructor, or to whoever gave you StudyBot, and they pass it on to the operator";

    public static string Fill(string page, OperatorOptions host) => page
        .Replace("{{operator}}", HtmlEncode(Name(host.Name) ?? Nobody), StringComparison.Ordinal)
        .Replace("{{contact}}", Contact(Name(host.Contact)), StringComparison.Ordinal);

    private static string Contact(string? contact)
    {
        var shown = HtmlEncode(contact ?? NoContact);
        return contact switch
        {
            null => shown,
            _ when Uri.TryCreate(contact, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps => $"""<a href="{shown}">{shown}</a>""",
            _ when contact.Contains('@', StringComparison.Ordinal) && !contact.Any(char.IsWhiteSpace) => $"""<a href="mailto:{shown}">{shown}</a>""",
            _ => shown,
        };
    }

    private static string? Name(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
