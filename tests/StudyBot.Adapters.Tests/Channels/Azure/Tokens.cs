using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>Writes tokens by hand, so that they can be as odd as one likes. The claims are those that were measured on real ones, and no others.</summary>
internal static class Tokens
{
    public static JsonObject Claims(DateTimeOffset now, string serviceUrl = AzureStandIn.ServiceUrl) => new()
    {
        ["serviceurl"] = serviceUrl,
        ["nbf"] = now.AddMinutes(-5).ToUnixTimeSeconds(),
        ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        ["iss"] = AzureStandIn.ChannelIssuer,
        ["aud"] = AzureStandIn.ClientId,
    };

    /// <summary>As Entra issues them to an application: the emulator with the bot's credentials, or another bot.</summary>
    public static JsonObject EntraClaims(DateTimeOffset now, string caller = AzureStandIn.ClientId) => new()
    {
        ["nbf"] = now.AddMinutes(-5).ToUnixTimeSeconds(),
        ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        ["iss"] = AzureStandIn.EntraIssuer,
        ["aud"] = AzureStandIn.ClientId,
        ["tid"] = AzureStandIn.Tenant,
        ["ver"] = "2.0",
        ["azp"] = caller,
    };

    public static JsonObject Header(IssuerKey key) => new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = key.Kid };

    public static string Sign(IssuerKey key, JsonNode claims, JsonNode? header = null) =>
        Sign(key.Rsa, header ?? Header(key), claims, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public static string Sign(RSA rsa, JsonNode header, JsonNode claims, HashAlgorithmName hash, RSASignaturePadding padding)
    {
        var open = Open(header.ToJsonString(), claims.ToJsonString());
        return $"{open}.{Base64UrlEncoder.Encode(rsa.SignData(Bytes(open), hash, padding))}";
    }

    /// <summary>The part that is signed.</summary>
    public static string Open(string header, string claims) => $"{Base64UrlEncoder.Encode(header)}.{Base64UrlEncoder.Encode(claims)}";

    public static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
