using Microsoft.Extensions.Options;

namespace StudyBot.Channels;

/// <summary>Stops the start for settings that can't be meant, and says the mend.</summary>
internal sealed class ChannelOptionsCheck : IValidateOptions<ChannelOptions>
{
    private const int ShortestSecret = 32;

    public ValidateOptionsResult Validate(string? name, ChannelOptions options)
    {
        List<string> faults = [];
        if (options.PublicUrl is not null && ReadWebAddress(options.PublicUrl) is null)
            faults.Add("Channels:PublicUrl is not an address of a web site; write it like https://study.example.org, without query or fragment.");
        if (options.TrustedOrigins.Any(origin => !IsOrigin(origin)))
            faults.Add("Channels:TrustedOrigins holds something that is not an origin; write each like https://study.example.org, without a path.");
        if (options.DirectLineSecret is { Length: < ShortestSecret })
            faults.Add($"Channels:DirectLineSecret can be guessed; use at least {ShortestSecret} random characters, or remove it.");
        if (options.UnauthenticatedChannels.Contains(DirectLineNames.Channel, StringComparer.Ordinal))
            faults.Add("Channels:UnauthenticatedChannels holds directline, which would let anybody speak as a student of the page; remove it.");
        if (options is { DangerouslyAllowUnauthenticated: true, PublicUrl: { } url } && ReadWebAddress(url) is { } address && !LoopbackNames.Includes(address.Host))
        {
            faults.Add("Channels:DangerouslyAllowUnauthenticated is on while Channels:PublicUrl is an address for others; "
                + "turn it off, or remove PublicUrl.");
        }

        return faults is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    /// <summary>Null when it is not one.</summary>
    public static Uri? ReadWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (string.Equals(address.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal) || string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal))
        && address is { UserInfo: "", Query: "", Fragment: "" }
            ? address
            : null;

    private static bool IsOrigin(string text) => ReadWebAddress(text) is { AbsolutePath: "/" } && !text.EndsWith('/');
}
