using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace StudyBot.Channels;

/// <summary>A key of an issuer, and the channels that it is good for.</summary>
internal sealed record SigningKey(RsaSecurityKey Key, IReadOnlyList<string> Endorsements)
{
    private const int FewestBits = 2048;

    /// <summary>Null when it is not one to sign tokens with.</summary>
    public static SigningKey? Read(JsonWebKey published)
    {
        if (published is not { Kty: "RSA", Kid.Length: > 0, Use: null or "" or "sig", N.Length: > 0, E.Length: > 0 })
            return null;

        var key = new RsaSecurityKey(new RSAParameters { Modulus = Base64UrlEncoder.DecodeBytes(published.N), Exponent = Base64UrlEncoder.DecodeBytes(published.E) })
        {
            KeyId = published.Kid,
        };
        return key.KeySize < FewestBits ? null : new SigningKey(key, ReadEndorsements(published));
    }

    private static IReadOnlyList<string> ReadEndorsements(JsonWebKey published) =>
        published.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } endorsements
            ? [.. endorsements.EnumerateArray().Where(channel => channel.ValueKind is JsonValueKind.String).Select(channel => channel.GetString()!)]
            : [];
}
