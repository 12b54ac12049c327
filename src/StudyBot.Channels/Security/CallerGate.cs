using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace StudyBot.Channels;

/// <summary>Decides who may post activities: with a registration whoever has a token, by the operator's word what runs on this machine, else nobody.</summary>
internal sealed class CallerGate(TokenCheck tokens, IOptions<ChannelOptions> options)
{
    public static readonly Refusal NobodyMay = new(401, "Unauthorized", "This endpoint takes activities of authenticated channels only.");

    /// <summary>Judges the request before anything of its body is read.</summary>
    public async Task<Admission> JudgeAsync(HttpContext context)
    {
        if (options.Value.DangerouslyAllowUnauthenticated)
        {
            return UnauthenticatedGate.FindFault(context) is { } fault
                ? new Admission.Refused(fault)
                : new Admission.Granted(new Caller.Unauthenticated());
        }

        return options.Value.Bot.ClientId is null ? new Admission.Refused(NobodyMay) : await tokens.JudgeAsync(context);
    }
}
