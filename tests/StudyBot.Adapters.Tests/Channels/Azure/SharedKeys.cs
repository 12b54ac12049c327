using System.Security.Cryptography;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>Keys of the stand-ins, made once: each takes a moment.</summary>
internal static class SharedKeys
{
    public static IssuerKey Channel { get; } = IssuerKey.Make("channel-key", "msteams", "webchat");

    public static IssuerKey WebChatOnly { get; } = IssuerKey.Make("webchat-key", "webchat");

    public static IssuerKey Unendorsed { get; } = IssuerKey.Make("unendorsed-key");

    public static IssuerKey Short { get; } = new("short-key", RSA.Create(1024), "msteams");

    public static IssuerKey ForEncryption { get; } = IssuerKey.Make("encryption-key", "msteams") with { Use = "enc" };

    public static IssuerKey Entra { get; } = IssuerKey.Make("entra-key");

    /// <summary>Of somebody who is nobody's issuer.</summary>
    public static IssuerKey Stranger { get; } = IssuerKey.Make("channel-key", "msteams");
}
