using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace StudyBot.Channels;

/// <summary>The addresses of the in-process Direct Line 3.0.</summary>
internal static class DirectLineRoutes
{
    public const string Base = "/v3/directline";

    // Pings find out that a laptop went to sleep, so that its socket does not stay for ever.
    private static readonly WebSocketOptions Sockets = new()
    {
        KeepAliveInterval = TimeSpan.FromSeconds(30),
        KeepAliveTimeout = TimeSpan.FromSeconds(30),
    };

    public static void Map(IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var guard = services.GetRequiredService<GuardedEndpoint>();
        var tokens = services.GetRequiredService<TokenEndpoints>();
        var conversations = services.GetRequiredService<ConversationEndpoints>();
        var activities = services.GetRequiredService<ActivityEndpoints>();
        var stream = services.GetRequiredService<StreamEndpoint>();

        Post("/chat/token", tokens.ForPageAsync);
        Post($"{Base}/tokens/generate", tokens.GenerateAsync);
        Post($"{Base}/tokens/refresh", tokens.RefreshAsync);
        Post($"{Base}/conversations", conversations.StartAsync);
        Get($"{Base}/conversations/{{conversation}}", context => conversations.ResumeAsync(context, Conversation(context)));
        Post($"{Base}/conversations/{{conversation}}/activities", context => activities.PostAsync(context, Conversation(context)));
        Get($"{Base}/conversations/{{conversation}}/activities", context => activities.ReadAsync(context, Conversation(context)));
        Post($"{Base}/conversations/{{conversation}}/upload", context => activities.UploadAsync(context, Conversation(context)));
        MapStream();

        void Post(string pattern, RequestDelegate endpoint) => routes.MapPost(pattern, context => guard.RunAsync(context, endpoint));

        void Get(string pattern, RequestDelegate endpoint) => routes.MapGet(pattern, context => guard.RunAsync(context, endpoint));

        // The sockets' middleware goes with the endpoint, so that a host can't forget it.
        void MapStream()
        {
            var pipeline = routes.CreateApplicationBuilder();
            pipeline.UseWebSockets(Sockets);
            pipeline.Run(context => guard.RunAsync(context, inner => stream.OpenAsync(inner, Conversation(inner))));
            routes.MapGet($"{Base}/conversations/{{conversation}}/stream", pipeline.Build());
        }
    }

    private static string Conversation(HttpContext context) => (string)context.Request.RouteValues["conversation"]!;
}
