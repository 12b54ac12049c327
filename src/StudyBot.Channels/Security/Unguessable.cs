using System.Security.Cryptography;

namespace StudyBot.Channels;

/// <summary>Ids that nobody can guess or draw twice.</summary>
internal static class Unguessable
{
    /// <summary>128 bits in lower-case hexadecimal.</summary>
    public static string Id() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
