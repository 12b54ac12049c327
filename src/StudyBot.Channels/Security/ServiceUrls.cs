using System.Collections.Frozen;
using Microsoft.Extensions.Options;

namespace StudyBot.Channels;

/// <summary>
/// The addresses that are given replies and, with them, the bot's token: whoever chose such an address freely could speak as the bot. Each host
/// is one exact name, because some of Microsoft's domains give names to anybody.
/// </summary>
internal sealed class ServiceUrls(IOptions<ChannelOptions> options)
{
    private const string Scheme = "https://";

    // The last is where 403 InvalidBotApiHost sends the bots of government tenants in the public cloud.
    private static readonly string[] UsualHosts =
        ["smba.trafficmanager.net", "webchat.botframework.com", "directline.botframework.com", "smba.infra.gcc.teams.microsoft.com"];

    private readonly FrozenSet<string> hosts =
        (options.Value.Bot.ServiceHosts is { Count: > 0 } named ? named : UsualHosts).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Hosts => hosts;

    /// <summary>Null when nothing is sent there.</summary>
    public Uri? Read(string? text)
    {
        // Whatever two readers could read differently (escapes, backslashes, a user's name, dots on the way) has no place in such an address.
        if (text is null || !text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || !text.All(IsPlain))
            return null;

        var end = text.IndexOf('/', Scheme.Length);
        var (authority, path) = end < 0 ? (text[Scheme.Length..], "/") : (text[Scheme.Length..end], text[end..]);
        var host = authority.EndsWith(":443", StringComparison.Ordinal) ? authority[..^":443".Length] : authority;
        return hosts.Contains(host)
            && Uri.TryCreate(text, UriKind.Absolute, out var address)
            && string.Equals(address.Host, host, StringComparison.OrdinalIgnoreCase)
            && string.Equals(address.AbsolutePath, path, StringComparison.Ordinal)
            && !path.Contains("//", StringComparison.Ordinal)
                ? address
                : null;
    }

    /// <summary>Whether a call may go there with the bot's token; the address has grown by ids since it was read.</summary>
    public bool Trusts(Uri address) =>
        address is { Scheme: "https", IsDefaultPort: true, UserInfo: "" } && hosts.Contains(address.Host);

    /// <summary>One of them may end in a slash that the other lacks.</summary>
    public static bool AreSame(Uri one, Uri other) =>
        string.Equals(one.Host, other.Host, StringComparison.Ordinal)
        && string.Equals(Trim(one.AbsolutePath), Trim(other.AbsolutePath), StringComparison.Ordinal);

    private static string Trim(string path) => path.EndsWith('/') ? path[..^1] : path;

    private static bool IsPlain(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '~' or '/' or ':';
}
