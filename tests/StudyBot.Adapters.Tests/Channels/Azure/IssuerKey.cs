using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>A key with which a stand-in for an issuer signs, and what it publishes of it.</summary>
internal sealed record IssuerKey(string Kid, RSA Rsa, params string[] Endorsements)
{
    public string Use { get; init; } = "sig";

    public static IssuerKey Make(string kid, params string[] endorsements) => new(kid, RSA.Create(2048), endorsements);

    public JsonObject Publish()
    {
        var open = Rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = Use,
            ["kid"] = Kid,
            ["n"] = Base64UrlEncoder.Encode(open.Modulus),
            ["e"] = Base64UrlEncoder.Encode(open.Exponent),
            ["endorsements"] = new JsonArray([.. Endorsements.Select(channel => JsonValue.Create(channel))]),
        };
    }
}
