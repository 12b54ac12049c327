using System.Collections.Frozen;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace StudyBot.Channels;

/// <summary>The issuers whose tokens are taken, by their names. Another cloud, or Microsoft moving to another issuer, is a row and no code.</summary>
internal sealed class IssuerTable
{
    private static readonly string[] UsualChannels = ["msteams", "webchat"];
    private static readonly string[] LocalChannels = ["emulator"];

    private readonly FrozenDictionary<string, Issuer> issuers;

    public IssuerTable(IOptions<ChannelOptions> options, MetadataReader documents, TimeProvider time, ILogger<SigningKeys> logger)
    {
        var bot = options.Value.Bot;
        IEnumerable<IssuerOptions> rows = bot.Issuers is { Count: > 0 } named ? named : [PublicCloud()];
        issuers = rows.Select(Read).ToFrozenDictionary(issuer => issuer.Name, StringComparer.Ordinal);

        Issuer Read(IssuerOptions row)
        {
            var rules = Issuer.ReadRules(row.Rules) ?? throw new UnreachableException();
            return new Issuer(
                row.Issuer,
                rules,
                Issuer.ReadTenant(row.Issuer),
                [.. row.Channels is { Count: > 0 } channels ? channels : rules is TokenRules.Channel ? UsualChannels : LocalChannels],
                [.. row.Callers is { Count: > 0 } callers ? callers : [bot.ClientId ?? ""]],
                new SigningKeys(row.Metadata, documents, time, logger));
        }
    }

    public IEnumerable<Issuer> All => issuers.Values;

    /// <summary>Null when nobody knows it.</summary>
    public Issuer? Find(string name) => issuers.GetValueOrDefault(name);

    private static IssuerOptions PublicCloud() => new()
    {
        Issuer = "https://api.botframework.com",
        Metadata = "https://login.botframework.com/v1/.well-known/openidconfiguration",
    };
}
