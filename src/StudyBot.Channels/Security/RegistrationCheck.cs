using Microsoft.Extensions.Options;

namespace StudyBot.Channels;

/// <summary>Tries a registration out, as the first student would: the keys of callers, and the bot's own token.</summary>
internal sealed class RegistrationCheck(IssuerTable issuers, BotToken tokens, IOptions<ChannelOptions> options)
{
    /// <summary>A sentence with the mend for each thing that does not work.</summary>
    public async Task<IReadOnlyList<string>> FindFaultsAsync(CancellationToken cancellation)
    {
        if (options.Value.Bot.ClientId is null)
            return [];

        List<string> faults = [];
        foreach (var issuer in issuers.All)
        {
            if (await issuer.Keys.FindAsync(kid: "", cancellation) is KeyFinding.Unavailable)
                faults.Add($"The keys of {issuer.Name} can't be fetched, so nobody is heard: check the network, and the Metadata of Channels:Bot:Issuers if you set any.");
        }

        switch (await tokens.FindAsync(refused: null, cancellation))
        {
            case TokenFinding.Denied { Reason: var reason }:
                faults.Add($"Entra gives the bot no token ({reason}): check ClientId, TenantId and the credential in Channels:Bot.");
                break;
            case TokenFinding.NotNow:
                faults.Add($"Entra can't be reached at {options.Value.Bot.LoginUrl}, so no reply can go out: check the network.");
                break;
        }

        return faults;
    }
}
