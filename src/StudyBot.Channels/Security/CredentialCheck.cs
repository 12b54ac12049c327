using System.Security.Cryptography;

namespace StudyBot.Channels;

/// <summary>Says what is wrong with a bot's credential. There is exactly one, or nobody could tell which is meant.</summary>
internal static class CredentialCheck
{
    public static IEnumerable<string> FindFaults(BotOptions bot)
    {
        string?[] credentials = [bot.ClientSecret, bot.CertificateFile, bot.FederatedTokenFile, bot.ManagedIdentity];
        if (credentials.Count(credential => credential is not null) != 1 || credentials.Contains(""))
        {
            yield return "Channels:Bot needs exactly one credential to answer with; "
                + "set one of ClientSecret, CertificateFile, FederatedTokenFile and ManagedIdentity, and none of the others.";
        }

        if (bot.CertificatePassword is not null && bot.CertificateFile is null)
            yield return "Channels:Bot:CertificatePassword is set without a CertificateFile; set the file, or remove the password.";
        if (bot.CertificateFile is { Length: > 0 } && !HasPrivateKey(bot))
            yield return "Channels:Bot:CertificateFile can't be opened; name a PKCS#12 file (.pfx) that holds a private key, and its CertificatePassword.";
        if (bot.FederatedTokenFile is { Length: > 0 } file && !File.Exists(file))
            yield return "Channels:Bot:FederatedTokenFile does not exist; name the file into which the platform puts its token.";
        if (bot.ManagedIdentity is { Length: > 0 } identity && !BotOptionsCheck.IsGuid(identity))
            yield return "Channels:Bot:ManagedIdentity is not a GUID; set the client id of a user-assigned managed identity.";
    }

    private static bool HasPrivateKey(BotOptions bot)
    {
        try
        {
            using var certificate = BotCredential.ReadCertificate(bot);
            return certificate.HasPrivateKey;
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
