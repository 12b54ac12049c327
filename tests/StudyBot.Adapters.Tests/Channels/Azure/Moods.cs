using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>The ways in which a connector fails.</summary>
internal static class Moods
{
    public static Func<HttpContext, Task> Answer(int status, string body = "", string? retryAfter = null, string? location = null) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        context.Response.Headers.Location = location;
        return context.Response.WriteAsync(body);
    };

    public static Func<HttpContext, Task> Fault(int status, string code, string message = "") =>
        Answer(status, $$"""{"error":{"code":"{{code}}","message":"{{message}}"} }""");

    public static Task Reset(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    /// <summary>With every other call on the same connection.</summary>
    public static Task LoseConnection(HttpContext context)
    {
        context.Features.GetRequiredFeature<IConnectionLifetimeFeature>().Abort();
        return Task.CompletedTask;
    }

    /// <summary>A failure of the kind that says nothing of whether the call was taken.</summary>
    public static Func<HttpContext, Task> Unsure(string kind, ConnectorStandIn connector) => kind switch
    {
        "reset" => Reset,
        "lost" => LoseConnection,
        "hang" => connector.HangAsync,
        _ => Answer(int.Parse(kind, System.Globalization.CultureInfo.InvariantCulture), "<html>Bad gateway</html>"),
    };
}
