using Microsoft.Extensions.Logging;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using StudyBot.Core;

namespace StudyBot.Conversation.Tests;

/// <summary>The page alone, over HTTP, with a course made by hand.</summary>
public sealed class PageHost : IAsyncLifetime
{
    private WebApplication? app;

    internal SmallCourse Courses { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<ICourseSource>(Courses);
        app = builder.Build();
        app.MapPage();
        app.MapPost("/only/posted", () => "ok");
        app.MapGet("/speaks/for/itself", () => Results.NotFound("no such conversation"));
        await app.StartAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
    }

    /// <param name="headers">As <c>Name: value</c>.</param>
    internal async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params string[] headers)
    {
        using var client = app!.GetTestServer().CreateClient();
        using var request = new HttpRequestMessage(method, path);
        foreach (var header in headers)
            request.Headers.TryAddWithoutValidation(header[..header.IndexOf(':', StringComparison.Ordinal)], header[(header.IndexOf(':', StringComparison.Ordinal) + 2)..]);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    internal async Task<string> ReadAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await SendAsync(HttpMethod.Get, path);
        Assert.Equal(expected, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
