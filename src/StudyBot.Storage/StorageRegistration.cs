using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StudyBot.Core;

namespace StudyBot.Storage;

/// <summary>Puts the store behind <see cref="ITurnStore"/>, <see cref="IStudyStore"/> and <see cref="IGroupQuizStore"/>, and opens it for a copy.</summary>
public static class StorageRegistration
{
    /// <summary>A host that starts with this opens the store, or does not start: <see cref="StorageException"/> says why.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, Action<StorageOptions> configure)
    {
        services.AddOptions<StorageOptions>().Configure(configure).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();

        services.AddSingleton(provider => SqliteStore.Open(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value.Folder,
            provider.GetRequiredService<ILogger<SqliteStore>>()));
        services.AddSingleton<ITurnStore>(provider => provider.GetRequiredService<SqliteStore>());
        services.AddSingleton<IStudyStore>(provider => provider.GetRequiredService<SqliteStore>());
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().GroupQuizzes);
        services.AddSingleton<IHostedService>(provider => new StoreOpening(provider.GetRequiredService<SqliteStore>));
        return services;
    }

    /// <summary>A copy of all that is kept of a student, as JSON, also while a host has the store open.</summary>
    /// <returns>Null when nothing was ever kept of them.</returns>
    /// <exception cref="StorageException">The database can't be read; the message is for the operator.</exception>
    public static string? CopyStudent(string folder, StudentKey student) => StudentCopy.Read(folder, student);
}
