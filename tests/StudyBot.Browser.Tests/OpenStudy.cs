namespace StudyBot.Browser.Tests;

/// <summary>One StudyBot that takes the playground's word for who speaks: every playground has conversations of its own, so all its tests can share it.</summary>
public sealed class OpenStudy : IAsyncLifetime
{
    internal StudyProcess Program { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        Program = await StudyProcess.StartAsync(TestContext.Current.CancellationToken, ("Channels__DangerouslyAllowUnauthenticated", "true"));

    public ValueTask DisposeAsync() => Program.DisposeAsync();
}
