using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>Values of the Authorization header that no channel sends, each by what is wrong with it.</summary>
internal static class ForgedTokens
{
    private static readonly IssuerKey Key = SharedKeys.Channel;
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private static readonly string Good = Tokens.Sign(Key, Tokens.Claims(Now));

    public static IReadOnlyDictionary<string, string?> ByName { get; } = new Dictionary<string, string?>
    {
        ["nothing"] = null,
        ["an empty header"] = "",
        ["a scheme alone"] = "Bearer",
        ["a scheme and a blank"] = "Bearer ",
        ["a token alone"] = Good,
        ["another scheme"] = $"Basic {Good}",
        ["a scheme that begins like it"] = $"BearerX {Good}",
        ["two tokens"] = $"Bearer {Good} {Good}",
        ["two blanks"] = $"Bearer  {Good}",
        ["a tab"] = $"Bearer\t{Good}",
        ["a comma and a second credential"] = $"Bearer {Good},Bearer {Good}",
        ["a token in quotes"] = $"Bearer \"{Good}\"",
        ["more than 16 KiB"] = Bearer(Signed(claims => claims["more"] = new string('x', 13_000))),
        ["one part"] = Bearer(Good.Split('.')[0]),
        ["two parts"] = Bearer(Good[..Good.LastIndexOf('.')]),
        ["four parts"] = Bearer($"{Good}.{Good.Split('.')[2]}"),
        ["five parts, as if encrypted"] = Bearer($"{Good}.{Good.Split('.')[1]}.{Good.Split('.')[2]}"),
        ["an encrypted one"] = Bearer(Tokens.Open("""{"alg":"RSA-OAEP","enc":"A256GCM","zip":"DEF"}""", "key") + ".aXY.dGV4dA.dGFn"),
        ["no signature"] = Bearer(Good[..(Good.LastIndexOf('.') + 1)]),
        ["no header part"] = Bearer($".{Good.Split('.', 2)[1]}"),
        ["no claims part"] = Bearer($"{Good.Split('.')[0]}..{Good.Split('.')[2]}"),
        ["padding"] = Bearer($"{Good}=="),
        ["a signature in the other alphabet"] = Bearer($"{Good[..Good.LastIndexOf('.')]}.++//{Good.Split('.')[2][4..]}"),
        ["a header that is no JSON"] = Bearer(SignedText("RS256", Tokens.Claims(Now).ToJsonString())),
        ["a header that is a list"] = Bearer(SignedText("""["RS256"]""", Tokens.Claims(Now).ToJsonString())),
        ["claims that are no JSON"] = Bearer(SignedText(Tokens.Header(Key).ToJsonString(), "iss")),
        ["claims that are a list"] = Bearer(SignedText(Tokens.Header(Key).ToJsonString(), "[]")),
        ["claims that are empty"] = Bearer(SignedText(Tokens.Header(Key).ToJsonString(), "{}")),

        ["alg none"] = Bearer(Unsigned("none")),
        ["alg None"] = Bearer(Unsigned("None")),
        ["alg none with a signature"] = Bearer(Headed(header => header["alg"] = "none")),
        ["alg none without a signature part"] = Bearer(Unsigned("none")[..^2]),
        ["alg empty"] = Bearer(Headed(header => header["alg"] = "")),
        ["no alg"] = Bearer(Headed(header => header.Remove("alg"))),
        ["alg a number"] = Bearer(Headed(header => header["alg"] = 256)),
        ["alg a list"] = Bearer(Headed(header => header["alg"] = new JsonArray("RS256"))),
        ["alg in small letters"] = Bearer(Headed(header => header["alg"] = "rs256")),
        ["HS256 by the public modulus"] = Bearer(Keyed("HS256", Key.Rsa.ExportParameters(false).Modulus!)),
        ["HS256 by the public key in DER"] = Bearer(Keyed("HS256", Key.Rsa.ExportSubjectPublicKeyInfo())),
        ["HS256 by the public key in PEM"] = Bearer(Keyed("HS256", Tokens.Bytes(Key.Rsa.ExportSubjectPublicKeyInfoPem()))),
        ["HS512 by the public key in PEM"] = Bearer(Keyed("HS512", Tokens.Bytes(Key.Rsa.ExportSubjectPublicKeyInfoPem()))),
        ["RS384"] = Bearer(Hashed("RS384", HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1)),
        ["RS512"] = Bearer(Hashed("RS512", HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1)),
        ["PS256"] = Bearer(Hashed("PS256", HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
        ["RS256 that is RS512"] = Bearer(Hashed("RS256", HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1)),
        ["RS256 that is PS256"] = Bearer(Hashed("RS256", HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
        ["ES256"] = Bearer(Elliptic()),

        ["no kid"] = Bearer(Headed(header => header.Remove("kid"))),
        ["kid empty"] = Bearer(Headed(header => header["kid"] = "")),
        ["kid a number"] = Bearer(Headed(header => header["kid"] = 1)),
        ["a kid that nobody has"] = Bearer(Headed(header => header["kid"] = "nobody")),
        ["a kid in other letters"] = Bearer(Headed(header => header["kid"] = Key.Kid.ToUpperInvariant())),
        ["a kid that is a path"] = Bearer(Headed(header => header["kid"] = "../../dev/null")),
        ["the kid of another key"] = Bearer(Headed(header => header["kid"] = SharedKeys.WebChatOnly.Kid)),
        ["a key of 1024 bits"] = Bearer(Tokens.Sign(SharedKeys.Short, Tokens.Claims(Now))),
        ["a key for encryption"] = Bearer(Tokens.Sign(SharedKeys.ForEncryption, Tokens.Claims(Now))),
        ["a key of Entra"] = Bearer(Tokens.Sign(SharedKeys.Entra, Tokens.Claims(Now))),

        ["a key of its own under our kid"] = Bearer(Tokens.Sign(SharedKeys.Stranger, Tokens.Claims(Now))),
        ["a key of its own, published by itself (jku)"] = Bearer(Strange("jku", "https://evil.example/keys")),
        ["a key of its own, carried along (jwk)"] = Bearer(Strange("jwk", SharedKeys.Stranger.Publish())),
        ["a certificate of its own (x5c)"] = Bearer(Strange("x5c", new JsonArray("MIIC"))),
        ["a certificate of its own, published by itself (x5u)"] = Bearer(Strange("x5u", "https://evil.example/cert")),
        ["a rule that must be known (crit)"] = Bearer(Headed(header => header["crit"] = new JsonArray("exp"))),
        ["claims that are not encoded (b64)"] = Bearer(Headed(header => (header["crit"], header["b64"]) = (new JsonArray("b64"), false))),
        ["typ of an access token"] = Bearer(Headed(header => header["typ"] = "at+jwt")),
        ["typ of something else"] = Bearer(Headed(header => header["typ"] = "JOSE")),

        ["claims that were changed"] = Bearer(Swapped(1, Tokens.Claims(Now.AddHours(1)).ToJsonString())),
        ["a header that was changed"] = Bearer(Swapped(0, """{"alg":"RS256","kid":"channel-key","typ":"JWT","more":1}""")),
        ["a signature with one letter changed"] = Bearer(Good[..^9] + (Good[^9] == 'A' ? 'B' : 'A') + Good[^8..]),
        ["a signature cut short"] = Bearer(Good[..^8]),
        ["a signature of zeros"] = Bearer($"{Good[..Good.LastIndexOf('.')]}.{Base64UrlEncoder.Encode(new byte[256])}"),
        ["the signature of another token"] = Bearer($"{Good[..Good.LastIndexOf('.')]}.{Signed(claims => claims["more"] = 1).Split('.')[2]}"),

        ["no issuer"] = Bearer(Signed(claims => claims.Remove("iss"))),
        ["an issuer that nobody knows"] = Bearer(Signed(claims => claims["iss"] = "https://evil.example")),
        ["an issuer with a slash more"] = Bearer(Signed(claims => claims["iss"] = "https://api.botframework.com/")),
        ["an issuer in other letters"] = Bearer(Signed(claims => claims["iss"] = "https://API.botframework.com")),
        ["an issuer without TLS"] = Bearer(Signed(claims => claims["iss"] = "http://api.botframework.com")),
        ["the issuer of the government's cloud"] = Bearer(Signed(claims => claims["iss"] = "https://api.botframework.us")),
        ["an issuer that is a list"] = Bearer(Signed(claims => claims["iss"] = new JsonArray(AzureStandIn.ChannelIssuer))),
        ["Entra's issuer, which nobody configured"] = Bearer(Tokens.Sign(SharedKeys.Entra, Tokens.EntraClaims(Now))),
        ["the issuer of the old emulator"] = Bearer(Signed(claims => claims["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")),

        ["no audience"] = Bearer(Signed(claims => claims.Remove("aud"))),
        ["an empty audience"] = Bearer(Signed(claims => claims["aud"] = "")),
        ["another bot's audience"] = Bearer(Signed(claims => claims["aud"] = Guid.Empty.ToString())),
        ["the connector's audience"] = Bearer(Signed(claims => claims["aud"] = "https://api.botframework.com")),
        ["the audience of a tab"] = Bearer(Signed(claims => claims["aud"] = $"api://{AzureStandIn.ClientId}")),
        ["the audience of a tab's bot"] = Bearer(Signed(claims => claims["aud"] = $"api://botid-{AzureStandIn.ClientId}")),
        ["the beginning of the audience"] = Bearer(Signed(claims => claims["aud"] = AzureStandIn.ClientId[..^1])),
        ["an audience with a blank"] = Bearer(Signed(claims => claims["aud"] = $"{AzureStandIn.ClientId} ")),
        ["audiences of others"] = Bearer(Signed(claims => claims["aud"] = new JsonArray("one", "two"))),
        ["an empty list of audiences"] = Bearer(Signed(claims => claims["aud"] = new JsonArray())),
        ["an audience that is an object"] = Bearer(Signed(claims => claims["aud"] = new JsonObject { ["aud"] = AzureStandIn.ClientId })),

        ["expired an hour ago"] = Bearer(Signed(claims => (claims["nbf"], claims["exp"]) = (Seconds(-120), Seconds(-60)))),
        ["not good for an hour yet"] = Bearer(Signed(claims => (claims["nbf"], claims["exp"]) = (Seconds(60), Seconds(120)))),
        ["no end"] = Bearer(Signed(claims => claims.Remove("exp"))),
        ["no beginning"] = Bearer(Signed(claims => claims.Remove("nbf"))),
        ["an end in words"] = Bearer(Signed(claims => claims["exp"] = "tomorrow")),
        ["an end at the beginning of time"] = Bearer(Signed(claims => claims["exp"] = 0)),
        ["an end before time"] = Bearer(Signed(claims => claims["exp"] = -1)),
        ["an end before the beginning"] = Bearer(Signed(claims => (claims["nbf"], claims["exp"]) = (Seconds(3), Seconds(2)))),
        ["an end that is a list"] = Bearer(Signed(claims => claims["exp"] = new JsonArray(Seconds(60)))),
        ["an end that is nothing"] = Bearer(Signed(claims => claims["exp"] = null)),

        ["no service URL"] = Bearer(Signed(claims => claims.Remove("serviceurl"))),
        ["the service URL under the activity's spelling"] = Bearer(Signed(claims => Rename(claims, "serviceurl", "serviceUrl"))),
        ["an empty service URL"] = Bearer(Signed(claims => claims["serviceurl"] = "")),
        ["a service URL that is a number"] = Bearer(Signed(claims => claims["serviceurl"] = 1)),
        ["a service URL of another host"] = Bearer(Signed(claims => claims["serviceurl"] = "https://webchat.botframework.com/emea/")),
        ["a service URL of another region"] = Bearer(Signed(claims => claims["serviceurl"] = "https://smba.trafficmanager.net/amer/")),
        ["a service URL without TLS"] = Bearer(Signed(claims => claims["serviceurl"] = "http://smba.trafficmanager.net/emea/")),
        ["a service URL that only begins so"] = Bearer(Signed(claims => claims["serviceurl"] = "https://smba.trafficmanager.net/emea/more/")),
        ["a service URL in other letters"] = Bearer(Signed(claims => claims["serviceurl"] = "https://smba.trafficmanager.net/EMEA/")),
        ["a key endorsed for another channel"] = Bearer(Tokens.Sign(SharedKeys.WebChatOnly, Tokens.Claims(Now))),
        ["a key endorsed for no channel"] = Bearer(Tokens.Sign(SharedKeys.Unendorsed, Tokens.Claims(Now))),
    };

    private static string Bearer(string token) => $"Bearer {token}";

    private static long Seconds(int minutes) => Now.AddMinutes(minutes).ToUnixTimeSeconds();

    private static string Signed(Action<JsonObject> change)
    {
        var claims = Tokens.Claims(Now);
        change(claims);
        return Tokens.Sign(Key, claims);
    }

    private static string Headed(Action<JsonObject> change)
    {
        var header = Tokens.Header(Key);
        change(header);
        return Tokens.Sign(Key, Tokens.Claims(Now), header);
    }

    private static string Strange(string member, JsonNode value)
    {
        var header = Tokens.Header(SharedKeys.Stranger);
        header[member] = value;
        return Tokens.Sign(SharedKeys.Stranger, Tokens.Claims(Now), header);
    }

    private static string Hashed(string algorithm, HashAlgorithmName hash, RSASignaturePadding padding)
    {
        var header = Tokens.Header(Key);
        header["alg"] = algorithm;
        return Tokens.Sign(Key.Rsa, header, Tokens.Claims(Now), hash, padding);
    }

    private static string Keyed(string algorithm, byte[] secret)
    {
        var open = Tokens.Open($$"""{"alg":"{{algorithm}}","typ":"JWT","kid":"{{Key.Kid}}"}""", Tokens.Claims(Now).ToJsonString());
        var signature = algorithm is "HS256" ? HMACSHA256.HashData(secret, Tokens.Bytes(open)) : HMACSHA512.HashData(secret, Tokens.Bytes(open));
        return $"{open}.{Base64UrlEncoder.Encode(signature)}";
    }

    private static string Elliptic()
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var open = Tokens.Open($$"""{"alg":"ES256","typ":"JWT","kid":"{{Key.Kid}}"}""", Tokens.Claims(Now).ToJsonString());
        return $"{open}.{Base64UrlEncoder.Encode(curve.SignData(Tokens.Bytes(open), HashAlgorithmName.SHA256))}";
    }

    private static string Unsigned(string algorithm) =>
        $"{Tokens.Open($$"""{"alg":"{{algorithm}}","typ":"JWT","kid":"{{Key.Kid}}"}""", Tokens.Claims(Now).ToJsonString())}.x";

    private static string SignedText(string header, string claims)
    {
        var open = Tokens.Open(header, claims);
        return $"{open}.{Base64UrlEncoder.Encode(Key.Rsa.SignData(Tokens.Bytes(open), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private static string Swapped(int part, string text)
    {
        var parts = Good.Split('.');
        parts[part] = Base64UrlEncoder.Encode(text);
        return string.Join('.', parts);
    }

    private static void Rename(JsonObject claims, string from, string to)
    {
        claims[to] = (string?)claims[from];
        claims.Remove(from);
    }
}
