namespace StudyBot.Channels;

/// <summary>Somebody whose tokens are taken.</summary>
/// <param name="Tenant">The tenant in the issuer's name; null when there is none.</param>
/// <param name="Callers">The client ids that may call with tokens of <see cref="TokenRules.Entra"/>.</param>
internal sealed record Issuer(string Name, TokenRules Rules, string? Tenant, IReadOnlyList<string> Channels, IReadOnlyList<string> Callers, SigningKeys Keys)
{
    /// <summary>Null when there are no such rules.</summary>
    public static TokenRules? ReadRules(string name) =>
        Enum.GetValues<TokenRules>().Where(rules => string.Equals(rules.ToString(), name, StringComparison.OrdinalIgnoreCase)).Cast<TokenRules?>().FirstOrDefault();

    /// <summary>Null when no part of the path is a tenant's id.</summary>
    public static string? ReadTenant(string issuer) =>
        Uri.TryCreate(issuer, UriKind.Absolute, out var address)
            ? address.Segments.Select(segment => segment.Trim('/')).FirstOrDefault(segment => Guid.TryParseExact(segment, "D", out _))
            : null;
}
