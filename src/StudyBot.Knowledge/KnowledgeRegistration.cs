using Microsoft.Extensions.DependencyInjection;
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
        services.AddOptions<KnowledgeOptions>().Configure(configure);
        services.AddSingleton<Func<Course, IPassageFinder>>(PassageIndex.Build);
        services.AddSingleton<CourseShelf>();
        services.AddSingleton<ICourseSource>(provider => provider.GetRequiredService<CourseShelf>());
        return services;
    }

    /// <summary>What is wrong with a knowledge folder, by file and line; nothing is served. A folder that holds nothing to read is a problem too.</summary>
    public static IReadOnlyList<KnowledgeProblem> CheckKnowledge(string folder, int maximumFileKilobytes = KnowledgeOptions.DefaultFileKilobytes) =>
        Directory.Exists(folder) ? CourseReader.Read(folder, maximumFileKilobytes).Problems : [FolderProblems.Missing];
}
