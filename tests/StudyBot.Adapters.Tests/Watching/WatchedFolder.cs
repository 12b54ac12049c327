using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using StudyBot.Core;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

/// <summary>A knowledge folder with a watch on it, and what the watch tells.</summary>
internal sealed class WatchedFolder : IAsyncDisposable
{
    // A save is to be in service within two seconds; a test machine that does ten things at once may take longer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Channel<string> told = Channel.CreateUnbounded<string>();
    private readonly ServiceProvider services;

    private WatchedFolder(CourseFolder folder, Action<WatchOptions>? configure)
    {
        Folder = folder;
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton(TimeProvider.System);
        collection.AddKnowledge(options => options.Folder = folder.Root).AddKnowledgeWatch(options =>
        {
            options.Tell = line => told.Writer.TryWrite(line);
            configure?.Invoke(options);
        });
        services = collection.BuildServiceProvider();
    }

    public CourseFolder Folder { get; }

    public CourseInService Current => services.GetRequiredService<ICourseSource>().Current;

    public static async Task<WatchedFolder> BeginAsync(CourseFolder folder, Action<WatchOptions>? configure = null)
    {
        var watched = new WatchedFolder(folder, configure);
        foreach (var hosted in watched.services.GetServices<IHostedService>())
            await hosted.StartAsync(TestContext.Current.CancellationToken);
        return watched;
    }

    public string In(string path) => Path.Combine(Folder.Root, path);

    /// <summary>What is told next.</summary>
    public async Task<string> HearAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        return await told.Reader.ReadAsync(patience.Token);
    }

    /// <summary>Hears until the course is as it should be.</summary>
    public async Task<string> HearUntilAsync(Predicate<Course> isSo)
    {
        while (true)
        {
            var line = await HearAsync();
            if (isSo(Current.Course))
                return line;
        }
    }

    public bool HasToldMore => told.Reader.TryPeek(out _);

    public async ValueTask DisposeAsync()
    {
        foreach (var hosted in services.GetServices<IHostedService>())
            await hosted.StopAsync(TestContext.Current.CancellationToken);
        await services.DisposeAsync();
    }
}
