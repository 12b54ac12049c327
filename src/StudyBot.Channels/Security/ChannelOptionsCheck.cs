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
        if (options.DirectLineSecret is { } secret && (secret.Length < ShortestSecret || !secret.All(IsOfTokens)))
            faults.Add($"Channels:DirectLineSecret has to be {ShortestSecret} or more random letters and digits; set such a one, or remove it.");
        if (options.UnauthenticatedChannels.Contains(DirectLineNames.Channel, StringComparer.Ordinal))
            faults.Add("Channels:UnauthenticatedChannels holds directline, which would let anybody speak as a student of the page; remove it.");
        if (options.ActivitiesPerSecond is < 1 or > 1_000_000)
            faults.Add("Channels:ActivitiesPerSecond is not a number from 1 to 1000000; remove it, or set how many activities a student may send in a second.");
        if (options.Instructors.Any(instructor => !InstructorList.IsEntry(instructor)))
            faults.Add("Channels:Instructors holds something that is not two GUIDs with a slash between them; write each as TENANT-ID/OBJECT-ID, both from Entra.");
        if (options is { DangerouslyAllowUnauthenticated: true, PublicUrl: { } url }
            && ReadWebAddress(url) is { } address
            && !LoopbackNames.Includes(address.Host))
        {
            faults.Add("Channels:DangerouslyAllowUnauthenticated is on while Channels:PublicUrl is an address for others; "
                + "turn it off, or remove PublicUrl.");
        }

        faults.AddRange(BotOptionsCheck.FindFaults(options));
        return faults is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    /// <summary>Null when it is not one.</summary>
    public static Uri? ReadWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address is { Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "" }
            ? address
            : null;

    // What an Authorization header can carry.
    private static bool IsOfTokens(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '~' or '+' or '/' or '=';

    private static bool IsOrigin(string text) => ReadWebAddress(text) is { AbsolutePath: "/" } && !text.EndsWith('/');
}
