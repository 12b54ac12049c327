using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace StudyBot.Benchmarks;

/// <summary>The program, served to stand-ins of Teams on a free port.</summary>
internal static class BenchServer
{
    public static async Task<WebApplication> StartAsync(BenchCourse course, IEnumerable<KeyValuePair<string, string?>> settings, Action<IServiceCollection> also)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Urls", "http://127.0.0.1:0"), .. settings]).Build();
        var app = StudyServer.Build(new Settings(AppContext.BaseDirectory, configuration, course.Knowledge, course.Data), builder => also(builder.Services));
        await app.StartAsync();
        return app;
    }

    public static int Port(this WebApplication app) => new Uri(app.Urls.First()).Port;
}
