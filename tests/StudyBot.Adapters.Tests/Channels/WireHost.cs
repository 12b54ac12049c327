using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StudyBot.Channels;
using StudyBot.Core;
using StudyBot.Core.Tests;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>The wire on a free port of this machine, with a store in memory behind it.</summary>
internal sealed class WireHost : IAsyncDisposable
{
    public const string Secret = "operators-secret.0123456789abcdefghij";

    private readonly WebApplication app;

    private WireHost(WebApplication app, MemoryTurnStore store)
    {
        this.app = app;
        Store = store;
        Address = new Uri(app.Urls.First());
        Http = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public MemoryTurnStore Store { get; }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<WireHost> StartAsync(
        Action<ChannelOptions>? configure = null,
        MemoryTurnStore? store = null,
        TimeProvider? time = null,
        DirectoryInfo? keys = null,
        string url = "http://127.0.0.1:0",
        IEnumerable<KeyValuePair<string, string?>>? settings = null,
        AzureStandIn? azure = null,
        ILoggerProvider? log = null,
        RequestDelegate? door = null,
        SmallCourse? course = null)
    {
        store ??= new MemoryTurnStore();
        course ??= new SmallCourse();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace);
        if (log is not null)
            builder.Logging.AddProvider(log);
        builder.WebHost.UseKestrel().UseUrls(url);
        foreach (var (name, value) in settings ?? [])
            builder.Configuration[name] = value;
        builder.Services.AddSingleton<ITurnStore>(store).AddSingleton<ICourseSource>(course).AddSingleton<IGroupQuizStore>(new NoGroupQuizzes()).AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddSingleton(services =>
            new TurnRunner(course.Conversation(), course, store, services.GetRequiredService<TimeProvider>(), _ => { }));

        // A test is faster than any student; one that floods sets it back.
        builder.Services.AddChannels(options =>
        {
            options.ActivitiesPerSecond = 1_000_000;
            configure?.Invoke(options);
        });
        if (azure is not null)
            builder.Services.AddSingleton(azure.Http());
        if (keys is null)
            builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        else
            builder.Services.AddDataProtection().PersistKeysToFileSystem(keys);

        var built = builder.Build();
        try
        {
            built.MapChannels(door);
            await built.StartAsync(TestContext.Current.CancellationToken);
            return new WireHost(built, store);
        }
        catch
        {
            await built.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
    }
}
