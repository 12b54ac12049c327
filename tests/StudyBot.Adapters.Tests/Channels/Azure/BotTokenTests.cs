using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class BotTokenTests
{
    [Fact]
    public async Task Many_conversations_share_one_token_and_one_request_for_it()
    {
        await using var bot = await SimulatedWire.StartAsync();

        for (var i = 0; i < 50; i++)
            await bot.SayAsync("hello", $"a:{i}");
        await bot.UntilDeliveredAsync();

        Assert.Equal(50, bot.TakenTexts().Count);
        var form = Assert.Single(bot.Azure.Logins.Asked);
        Assert.Equal(("client_credentials", AzureStandIn.ClientId, "https://api.botframework.com/.default"), (form["grant_type"], form["client_id"], form["scope"].Split(' ')[0]));
    }

    [Fact]
    public async Task A_token_is_renewed_before_its_end()
    {
        await using var bot = await SimulatedWire.StartAsync();
        await bot.SayAsync("one");
        await bot.UntilDeliveredAsync();

        bot.Time.Advance(TimeSpan.FromMinutes(47));
        await bot.SayAsync("two");
        await bot.UntilDeliveredAsync();
        bot.Time.Advance(TimeSpan.FromMinutes(2));
        await bot.SayAsync("three");
        await bot.UntilDeliveredAsync();

        Assert.Equal(["one", "two", "three"], bot.TakenTexts());
        Assert.Equal((2, 3), (bot.Azure.Logins.Asked.Count, bot.Connector.Made.Count));
    }

    [Fact]
    public async Task A_token_that_was_withdrawn_is_replaced_once()
    {
        await using var bot = await SimulatedWire.StartAsync();
        await bot.SayAsync("one");
        await bot.UntilDeliveredAsync();
        bot.Azure.Logins.Given.Clear();

        await bot.AskAsync("two");
        await bot.UntilDeliveredAsync();

        Assert.Equal(["one", "two"], bot.TakenTexts());
        Assert.Equal((2, 3), (bot.Azure.Logins.Asked.Count, bot.Connector.Made.Count));
    }

    [Fact]
    public async Task A_bot_that_channels_do_not_believe_stops_raises_an_alarm_and_loses_nothing()
    {
        await using var bot = await SimulatedWire.StartAsync();
        bot.Connector.LastingMood = Moods.Answer(401);
        for (var i = 0; i < 20; i++)
            await bot.AskAsync("hello", $"a:{i}");

        await bot.PassAsync(TimeSpan.FromMinutes(9));
        var calls = bot.Connector.Made.Count;
        bot.Connector.LastingMood = null;
        await bot.UntilDeliveredAsync();

        // Those that were under way side by side when the first was refused.
        Assert.InRange(calls, 2, 40);
        Assert.Equal(20, bot.TakenTexts().Count);
        Assert.Contains(bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("Channels:Bot", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_secret_is_not_tried_again_for_ten_minutes_and_is_never_logged()
    {
        await using var bot = await SimulatedWire.StartAsync();
        bot.Azure.Logins.Moods.Enqueue(Moods.Answer(401, """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}"""));
        await bot.SayAsync("hello");

        await bot.PassAsync(TimeSpan.FromMinutes(9));
        var asked = bot.Azure.Logins.Asked.Count;
        await bot.UntilDeliveredAsync();

        Assert.Equal(1, asked);
        Assert.Equal(["hello"], bot.TakenTexts());
        Assert.Contains(bot.Log.Lines, line => line.Contains("invalid_client AADSTS7000215", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Log.Lines, line => line.Contains("canary", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(429, "5")]
    [InlineData(503, null)]
    [InlineData(400, null, "temporarily_unavailable")]
    public async Task An_Entra_that_is_busy_is_asked_again(int status, string? retryAfter, string error = "")
    {
        await using var bot = await SimulatedWire.StartAsync();
        bot.Azure.Logins.Moods.Enqueue(Moods.Answer(status, $$"""{"error":"{{error}}"}""", retryAfter));

        await bot.SayAsync("hello");
        await bot.UntilDeliveredAsync();

        Assert.Equal(2, bot.Azure.Logins.Asked.Count);
        Assert.Equal(["hello"], bot.TakenTexts());
    }

    [Fact]
    public async Task A_certificate_or_a_token_of_the_platform_serves_instead_of_a_secret()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var (certificate, token) = (Path.Combine(folder.FullName, "bot.pfx"), Path.Combine(folder.FullName, "token"));
            await File.WriteAllBytesAsync(certificate, MakeCertificate("word"), TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(token, "the-platforms-token", TestContext.Current.CancellationToken);

            var byCertificate = await AskedAsync(new("Channels:Bot:CertificateFile", certificate), new("Channels:Bot:CertificatePassword", "word"));
            var byPlatform = await AskedAsync(new("Channels:Bot:FederatedTokenFile", token), new("Channels:Bot:CertificatePassword", null));

            Assert.Equal(3, byCertificate["client_assertion"].Split('.').Length);
            Assert.Equal("the-platforms-token", byPlatform["client_assertion"]);
            Assert.All([byCertificate, byPlatform], form => Assert.DoesNotContain("client_secret", form.Keys));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_managed_identity_is_the_bot_or_stands_surety_for_it()
    {
        const string Another = "77777777-0c5d-4d8a-9a57-2f6f0b9f2c11";

        var asBot = Assert.Single(await AllAskedAsync(new KeyValuePair<string, string?>("Channels:Bot:ManagedIdentity", AzureStandIn.ClientId)));
        var asSurety = await AllAskedAsync(new KeyValuePair<string, string?>("Channels:Bot:ManagedIdentity", Another));

        Assert.Equal(("https://api.botframework.com", AzureStandIn.ClientId), (asBot["resource"], asBot["client_id"]));
        Assert.Equal(("api://AzureADTokenExchange", Another), (asSurety[0]["resource"], asSurety[0]["client_id"]));
        Assert.Equal(("canary-token-1", AzureStandIn.ClientId), (asSurety[1]["client_assertion"], asSurety[1]["client_id"]));
    }

    private static async Task<IReadOnlyDictionary<string, string>> AskedAsync(params KeyValuePair<string, string?>[] credential) =>
        Assert.Single(await AllAskedAsync(credential));

    private static async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> AllAskedAsync(params KeyValuePair<string, string?>[] credential)
    {
        await using var bot = await SimulatedWire.StartAsync(settings: [.. credential, new("Channels:Bot:ClientSecret", null)]);
        await bot.SayAsync("hello");
        await bot.UntilDeliveredAsync();
        return [.. bot.Azure.Logins.Asked];
    }

    private static byte[] MakeCertificate(string password)
    {
        using var rsa = RSA.Create(2048);
        var request = new CertificateRequest("CN=bot", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        return certificate.Export(X509ContentType.Pkcs12, password);
    }
}
