using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>Secrets, and what students say, are in no line of the log at any level, whatever fails.</summary>
public sealed class SecretTests
{
    private const string Said = "my canary question about knots";

    [Fact]
    public async Task No_secret_no_token_no_name_and_no_word_of_a_student_is_logged()
    {
        var log = new NotedLog();
        await using var azure = await AzureStandIn.StartAsync();
        await using var wire = await WireHost.StartAsync(options => options.DirectLineSecret = WireHost.Secret, settings: AzureStandIn.Settings, azure: azure, log: log);
        var token = azure.Token();

        foreach (var (i, mood) in new[] { Moods.Answer(200), Moods.Answer(401), Moods.Answer(401), Moods.Answer(403, Said), Moods.Answer(500, Said), Moods.Reset }.Index())
        {
            azure.Connector.Moods.Enqueue(mood);
            using var taken = await wire.Http.PostAsync(TeamsActivity.Message(Said, $"m-{i}", $"a:{i}"), token);
        }

        using var forged = await wire.Http.PostAsync(TeamsActivity.Message(Said, "forged"), token[..^4] + "AAAA");
        using var broken = await wire.Http.PostAsync(TeamsActivity.Message(Said, "broken").With("channelId", 7), token);
        wire.Store.BeforeCommit = _ => throw new InvalidOperationException("The disk is on fire.");
        using var failed = await wire.Http.PostAsync(TeamsActivity.Message(Said, "failed"), token);
        while (azure.Connector.Made.Count < 6)
            await Task.Delay(10, TestContext.Current.CancellationToken);

        string[] canaries = [AzureStandIn.Secret, WireHost.Secret, token, token.Split('.')[2], "canary", "Alex", "29:student"];
        Assert.NotEmpty(log.Lines);
        Assert.All(log.Lines, line => Assert.DoesNotContain(canaries, canary => line.Contains(canary, StringComparison.Ordinal)));
    }
}
