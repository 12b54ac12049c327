using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.DataProtection;

namespace StudyBot.Channels;

/// <summary>Seals and opens tokens. The keys are the host's to keep: with them on disk, a token outlives a restart.</summary>
internal sealed class PassSeal(IDataProtectionProvider protection, TimeProvider time)
{
    // The client renews every quarter of an hour, but a laptop may sleep over night.
    public static readonly TimeSpan TokenLife = TimeSpan.FromDays(1);

    private static readonly TimeSpan StreamLife = TimeSpan.FromMinutes(2);
    private const int LongestToken = 4096;

    // One purpose each: a stream's credential is no token, and neither is a cookie.
    private readonly IDataProtector tokens = protection.CreateProtector("StudyBot.Channels", "DirectLine.Token", "v1");
    private readonly IDataProtector streams = protection.CreateProtector("StudyBot.Channels", "DirectLine.Stream", "v1");
    private readonly IDataProtector cookies = protection.CreateProtector("StudyBot.Channels", "Student.Cookie", "v1");

    public string SealToken(string student, string? conversation) =>
        Seal(tokens, new StudentPass(student, conversation, time.GetUtcNow() + TokenLife), ActivityJson.Default.StudentPass);

    public string SealStream(string conversation) =>
        Seal(streams, new StreamPass(conversation, time.GetUtcNow() + StreamLife), ActivityJson.Default.StreamPass);

    public string SealCookie(string student) => cookies.Protect(student);

    /// <summary>Null when it is forged, foreign or expired.</summary>
    public StudentPass? OpenToken(string token) =>
        Open(tokens, token) is { } json && Read(json, ActivityJson.Default.StudentPass) is { } pass && pass.Expires > time.GetUtcNow() ? pass : null;

    /// <inheritdoc cref="OpenToken"/>
    public StreamPass? OpenStream(string token) =>
        Open(streams, token) is { } json && Read(json, ActivityJson.Default.StreamPass) is { } pass && pass.Expires > time.GetUtcNow() ? pass : null;

    /// <inheritdoc cref="OpenToken"/>
    public string? OpenCookie(string cookie) => Open(cookies, cookie);

    private static string Seal<T>(IDataProtector protector, T pass, JsonTypeInfo<T> type) => protector.Protect(JsonSerializer.Serialize(pass, type));

    private static T? Read<T>(string json, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(json, type);

    private static string? Open(IDataProtector protector, string text)
    {
        if (text.Length is 0 or > LongestToken)
            return null;

        try
        {
            return protector.Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
