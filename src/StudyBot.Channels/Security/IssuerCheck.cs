namespace StudyBot.Channels;

/// <summary>Says what is wrong with the table of issuers.</summary>
internal static class IssuerCheck
{
    private const string Table = "Channels:Bot:Issuers";

    public static IEnumerable<string> FindFaults(BotOptions bot)
    {
        if (bot.Issuers.DistinctBy(row => row.Issuer).Count() < bot.Issuers.Count)
            yield return $"{Table} names an issuer twice; leave one row for each.";
        foreach (var fault in bot.Issuers.SelectMany(FindFaults))
            yield return fault;
    }

    private static IEnumerable<string> FindFaults(IssuerOptions row)
    {
        if (!BotOptionsCheck.IsHttps(row.Issuer))
            yield return $"{Table} holds a row without an Issuer; write what its tokens say, like https://api.botframework.com.";
        if (!BotOptionsCheck.IsHttps(row.Metadata))
            yield return $"{Table} holds a row whose Metadata is not an https address; write where the issuer publishes its OpenID metadata.";
        if (row.Channels.Any(channel => channel.Length == 0 || !ActivityShape.IsSoundId(channel)))
            yield return $"{Table} holds a row with a channel that has no name; write each like msteams.";

        var rules = Issuer.ReadRules(row.Rules);
        if (rules is null)
            yield return $"{Table} holds a row whose Rules are none; write Channel or Entra.";

        // Without a tenant in its name, anybody who has any tenant could sign in.
        if (rules is TokenRules.Entra && Issuer.ReadTenant(row.Issuer) is null)
            yield return $"{Table} holds an Entra issuer without a tenant's id; write it like https://login.microsoftonline.com/TENANT-ID/v2.0, never with common.";
        if (row.Callers.Any(caller => !BotOptionsCheck.IsGuid(caller)))
            yield return $"{Table} holds a caller that is not a GUID; write the application (client) id of each.";
        if (rules is TokenRules.Channel && row.Callers is not [])
            yield return $"{Table} holds callers for a channel's issuer, whose tokens name none; remove them, or set its Rules to Entra.";
    }
}
