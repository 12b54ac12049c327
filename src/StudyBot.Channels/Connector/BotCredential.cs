using System.Security.Cryptography.X509Certificates;

namespace StudyBot.Channels;

/// <summary>By what the bot shows that it is itself.</summary>
internal static class BotCredential
{
    // A key that only this process uses has no business in a key store on disk; macOS knows no other way.
    public static X509Certificate2 ReadCertificate(BotOptions bot) => X509CertificateLoader.LoadPkcs12FromFile(
        bot.CertificateFile!,
        bot.CertificatePassword,
        OperatingSystem.IsMacOS() ? X509KeyStorageFlags.DefaultKeySet : X509KeyStorageFlags.EphemeralKeySet);
}
