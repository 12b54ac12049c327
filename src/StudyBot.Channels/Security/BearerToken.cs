using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace StudyBot.Channels;

/// <summary>Reads the Authorization header: a signed token of the one form that channels send, not yet believed.</summary>
internal static class BearerToken
{
    public const int LongestHeader = 16 * 1024;

    private static readonly SearchValues<char> Base64Url = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>Null when it is anything else.</summary>
    public static JsonWebToken? Read(StringValues authorization)
    {
        if (authorization is not [{ Length: <= LongestHeader } header]
            || header.Split(' ') is not [var scheme, var text]
            || !string.Equals(scheme, "Bearer", StringComparison.OrdinalIgnoreCase)
            || !HasThreeParts(text))
        {
            return null;
        }

        try
        {
            var token = new JsonWebToken(text);

            // A header that says "crit" asks for rules that we do not know; RFC 7515 wants such a token refused.
            return token.Alg is SecurityAlgorithms.RsaSha256
                && token.Kid is { Length: > 0 }
                && (token.Typ is null or "" || string.Equals(token.Typ, "JWT", StringComparison.OrdinalIgnoreCase))
                && !token.TryGetHeaderValue<object>("crit", out _)
                    ? token
                    : null;
        }
        catch (Exception malformed) when (malformed is ArgumentException or FormatException or JsonException or SecurityTokenException)
        {
            return null;
        }
    }

    // Five parts are an encrypted token, whose compression could cost any amount of memory.
    private static bool HasThreeParts(ReadOnlySpan<char> text)
    {
        var (first, last) = (text.IndexOf('.'), text.LastIndexOf('.'));
        return first > 0 && last > first + 1 && last < text.Length - 1
            && !text[..first].ContainsAnyExcept(Base64Url) && !text[(first + 1)..last].ContainsAnyExcept(Base64Url) && !text[(last + 1)..].ContainsAnyExcept(Base64Url);
    }
}
