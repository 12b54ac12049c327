using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StudyBot.Core;

namespace StudyBot.Conversation.Tests;

/// <summary>The whole program on a free port of this machine, with the shipped course and an empty data folder. Only chance is ours.</summary>
public class ServedProgram : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private WebApplication? app;
    private long drawn;

    internal HttpClient Http { get; } = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false }) { Timeout = TimeSpan.FromSeconds(10) };

    internal Uri Address => Http.BaseAddress!;

    protected virtual string KnowledgeFolder => Repository.Knowledge;

    protected IServiceProvider Services => app!.Services;

    protected virtual IEnumerable<KeyValuePair<string, string?>> OwnSettings => [];

    public virtual async ValueTask InitializeAsync()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Urls", "http://127.0.0.1:0"), new("Logging:LogLevel:Default", "None"), .. OwnSettings])
            .Build();
        app = StudyServer.Build(new Settings(AppContext.BaseDirectory, configuration, KnowledgeFolder, data.Path), builder =>
        {
            builder.Services.AddSingleton(services => new StudyConversation(
                services.GetRequiredService<ICourseSource>(), services.GetRequiredService<IStudyStore>(),
                services.GetRequiredService<IGroupQuizStore>(), services.GetRequiredService<TimeProvider>(), () => Interlocked.Increment(ref drawn)));
            Configure(builder.Services);
        }, Hear);
        await app.StartAsync(TestContext.Current.CancellationToken);
        Http.BaseAddress = new Uri(app.Urls.First());
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Http.Dispose();
        if (app is not null)
            await app.DisposeAsync();
        data.Dispose();
    }

    protected virtual void Configure(IServiceCollection services)
    {
    }

    internal T Service<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>A line that the console would show.</summary>
    protected virtual void Hear(string line)
    {
    }

    /// <summary>From here on the same numbers are drawn again, so that a talk goes the same whatever was said before.</summary>
    internal void DrawAgain() => Interlocked.Exchange(ref drawn, 0);
}
