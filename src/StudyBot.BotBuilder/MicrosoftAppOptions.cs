using StudyBot.Channels;

namespace StudyBot.BotBuilder;

/// <summary>The bot's registration, in the names of the SDK, which reads the same settings itself.</summary>
internal sealed class MicrosoftAppOptions
{
    public const string SingleTenant = "SingleTenant";
    public const string MultiTenant = "MultiTenant";
    public const string UserAssignedMsi = "UserAssignedMSI";

    /// <summary>The application (client) id of the bot; none: the SDK is not used.</summary>
    public string? MicrosoftAppId { get; set; }

    public string? MicrosoftAppPassword { get; set; }

    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>One of the three above; none: the second.</summary>
    public string? MicrosoftAppType { get; set; }

    public bool IsRegistered => MicrosoftAppId is { Length: > 0 };

    // The templates of the SDK hold each of its settings, empty.
    public bool Is(string type) => string.Equals(MicrosoftAppType is { Length: > 0 } named ? named : MultiTenant, type, StringComparison.OrdinalIgnoreCase);

    /// <summary>Says the same in the names of <c>Channels:Bot</c>, so that its checks, its lists and <c>doctor</c> hold for the SDK as well.</summary>
    public void Register(BotOptions bot)
    {
        if (!IsRegistered)
            return;

        bot.ClientId = MicrosoftAppId;
        bot.TenantId = Is(MultiTenant) ? "botframework.com" : MicrosoftAppTenantId;
        bot.ClientSecret = MicrosoftAppPassword is { Length: > 0 } password ? password : null;
        bot.ManagedIdentity = Is(UserAssignedMsi) ? MicrosoftAppId : null;
    }
}
