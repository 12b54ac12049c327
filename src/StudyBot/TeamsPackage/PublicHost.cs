using System.Net;

namespace StudyBot;

/// <summary>Names of hosts that Teams can reach and a manifest may hold.</summary>
internal static class PublicHost
{
    private const int Longest = 253;
    private const int LongestLabel = 63;

    /// <summary>Null for a good one; else a sentence with the mend.</summary>
    public static string? WhyNot(string text) => text switch
    {
        _ when text.Contains("://", StringComparison.Ordinal) => $"--domain is a host name alone: leave out the scheme of {text}.",
        _ when IPAddress.TryParse(text.Trim('[', ']'), out _) => $"--domain can't be an IP address like {text}: Teams wants a host name with a certificate.",
        _ when text.Contains(':', StringComparison.Ordinal) => $"--domain is a host name alone: leave out the port of {text}; Teams calls port 443.",
        _ when IsOfThisMachine(text) => $"--domain can't be {text}: Teams calls from outside and would not find this machine.",
        _ when !IsName(text) => $"--domain has to be a host name like study.example.org, and \"{text}\" is none.",
        _ => null,
    };

    /// <summary>Letters, digits and hyphens between dots, and no number at the end.</summary>
    public static bool IsName(string text)
    {
        var labels = text.Split('.');
        return text.Length <= Longest && labels.Length > 1 && labels.All(IsLabel) && !labels[^1].All(char.IsAsciiDigit);
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static bool IsOfThisMachine(string text) =>
        text.Equals("localhost", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
