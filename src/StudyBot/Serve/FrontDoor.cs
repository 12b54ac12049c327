using StudyBot.Channels;
#if BOT_SDK
using StudyBot.BotBuilder;
#endif

namespace StudyBot;

/// <summary>Who takes what channels post: the own endpoint or, built with <c>-p:BotSdk=Microsoft</c> and registered, the official SDK.</summary>
internal static class FrontDoor
{
#if BOT_SDK
    public static IReadOnlyList<string> Settings => BotBuilderRegistration.Settings;

    public static IServiceCollection AddFrontDoor(this IServiceCollection services) => services.AddBotBuilder();

    public static IEndpointRouteBuilder MapFrontDoor(this IEndpointRouteBuilder routes) =>
        routes.MapChannels(BotBuilderRegistration.FindDoor(routes.ServiceProvider));
#else
    /// <summary>The names of settings that have no section.</summary>
    public static IReadOnlyList<string> Settings => [];

    public static IServiceCollection AddFrontDoor(this IServiceCollection services) => services;

    public static IEndpointRouteBuilder MapFrontDoor(this IEndpointRouteBuilder routes) => routes.MapChannels();
#endif
}
