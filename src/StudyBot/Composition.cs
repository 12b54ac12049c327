using System.Security.Cryptography;
using StudyBot.Core;
using StudyBot.Knowledge;
using StudyBot.Storage;

namespace StudyBot;

/// <summary>What the commands are made of.</summary>
internal static partial class Composition
{
    /// <summary>For commands that only read the course.</summary>
    public static ServiceProvider ForReading(Settings settings) => new ServiceCollection()
        .AddLogging()
        .AddCourse(settings)
        .BuildServiceProvider();

    /// <summary>For a conversation in a terminal.</summary>
    public static ServiceProvider ForTerminal(Settings settings) => new ServiceCollection()
        .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddConfiguration(settings.Configuration.GetSection("Logging")))
        .AddCourse(settings)
        .AddStudy(settings)
        .BuildServiceProvider();

    public static IServiceCollection AddCourse(this IServiceCollection services, Settings settings) =>
        services.AddKnowledge(options =>
        {
            settings.Configuration.GetSection("Knowledge").Bind(options);
            options.Folder = settings.KnowledgeFolder;
        });

    public static IServiceCollection AddStudy(this IServiceCollection services, Settings settings) => services
        .AddStorage(options =>
        {
            settings.Configuration.GetSection("Storage").Bind(options);
            options.Folder = settings.DataFolder;
        })
        .AddSingleton(TimeProvider.System)
        .AddSingleton(provider => new StudyConversation(provider.GetRequiredService<ICourseSource>(), provider.GetRequiredService<IStudyStore>(), provider.GetRequiredService<IGroupQuizStore>(), provider.GetRequiredService<TimeProvider>(), Draw))
        .AddSingleton(provider => new TurnRunner(
            provider.GetRequiredService<StudyConversation>(),
            provider.GetRequiredService<ICourseSource>(),
            provider.GetRequiredService<ITurnStore>(),
            provider.GetRequiredService<TimeProvider>(),
            unexpected => Log.Unexpected(provider.GetRequiredService<ILogger<TurnRunner>>(), unexpected)));

    /// <summary>A number that nobody can guess and that was never drawn before.</summary>
    public static long Draw() => BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long)));

    private static partial class Log
    {
        // The exception may hold what a student said, so only its type and place are kept.
        public static void Unexpected(ILogger logger, Exception unexpected) => Unexpected(logger, unexpected.GetType().Name, unexpected.StackTrace);

        [LoggerMessage(1, LogLevel.Error, "A turn failed: {Type} {Place}")]
        private static partial void Unexpected(ILogger logger, string type, string? place);
    }
}
