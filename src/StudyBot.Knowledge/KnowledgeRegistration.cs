using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Puts the knowledge folder behind Core's ports.</summary>
public static class KnowledgeRegistration
{
    /// <summary>
    /// Registers <see cref="ICourseSource"/>, which reads the folder when it is first asked for; a folder that cannot be served
    /// is an <see cref="Microsoft.Extensions.Options.OptionsValidationException"/> with one sentence for whoever started the program.
    /// </summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, Action<KnowledgeOptions> configure)
    {
        services.AddOptions<KnowledgeOptions>().Configure(configure).Validate(
            options => options.MaximumFileKilobytes is >= 1 and <= KnowledgeOptions.MostFileKilobytes,
            $"Knowledge:MaximumFileKilobytes must lie between 1 and {KnowledgeOptions.MostFileKilobytes}.");
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new PassageIndexer(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.IndexFolder is { } folder
            ? new IndexFiles(folder, provider.GetRequiredService<ILogger<IndexFiles>>())
            : null));
        services.AddSingleton<Func<Course, IPassageFinder>>(provider => provider.GetRequiredService<PassageIndexer>().Build);
        services.AddSingleton<CourseShelf>();
        services.AddSingleton<ICourseSource>(provider => provider.GetRequiredService<CourseShelf>());
        return services;
    }

    /// <summary>Has a host watch the folder, and serve what is saved there.</summary>
    public static IServiceCollection AddKnowledgeWatch(this IServiceCollection services, Action<WatchOptions> configure)
    {
        services.AddOptions<WatchOptions>().Configure(configure);
        services.AddSingleton<ReloadTelling>();
        services.AddHostedService<CourseWatch>();
        return services;
    }

    /// <summary>What a knowledge folder means and what is wrong with it, by file and line; nothing is served. A folder that holds nothing to read is a problem too.</summary>
    /// <param name="clock">Tells today, for notes past their review.</param>
    /// <param name="withCourse">Whether the course is wanted, too: making its pages takes as long as the rules do.</param>
    public static CourseCheck CheckKnowledge(
        string folder, TimeProvider clock, bool withCourse = false, int maximumFileKilobytes = KnowledgeOptions.DefaultFileKilobytes)
    {
        if (!Directory.Exists(folder))
            return new(null, [FolderProblems.Missing]);

        if (!withCourse)
            return new(null, CourseReader.Check(folder, clock, maximumFileKilobytes));

        var reading = CourseReader.Read(folder, clock, maximumFileKilobytes);
        return new(reading.Course, reading.Problems);
    }

    /// <summary>Every code that a problem can have, with what it means in one sentence.</summary>
    public static IReadOnlyDictionary<string, string> ProblemCodes => Knowledge.ProblemCodes.Meanings;
}
