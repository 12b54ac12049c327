using Microsoft.Extensions.Options;

namespace StudyBot.BotBuilder;

/// <summary>Stops the start for what the SDK would notice at the first message; the rest is checked as <c>Channels:Bot</c>.</summary>
internal sealed class MicrosoftAppOptionsCheck : IValidateOptions<MicrosoftAppOptions>
{
    public ValidateOptionsResult Validate(string? name, MicrosoftAppOptions options)
    {
        List<string> faults = [];
        if (options is { IsRegistered: false, MicrosoftAppPassword.Length: > 0 } or { IsRegistered: false, MicrosoftAppTenantId.Length: > 0 })
            faults.Add("MicrosoftAppPassword or MicrosoftAppTenantId is set without a MicrosoftAppId: set the bot's application (client) id, or remove them.");
        if (!options.Is(MicrosoftAppOptions.SingleTenant) && !options.Is(MicrosoftAppOptions.MultiTenant) && !options.Is(MicrosoftAppOptions.UserAssignedMsi))
            faults.Add($"MicrosoftAppType is none of {MicrosoftAppOptions.SingleTenant}, {MicrosoftAppOptions.MultiTenant} and {MicrosoftAppOptions.UserAssignedMsi}; write one of them.");
        return faults is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
