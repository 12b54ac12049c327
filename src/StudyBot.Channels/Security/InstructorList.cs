using Microsoft.Extensions.Options;

namespace StudyBot.Channels;

/// <summary>Who is an instructor: the operator's list of tenant and object ids says so. A name, an address or a role in a team could be anybody's.</summary>
internal sealed class InstructorList(IOptions<ChannelOptions> options)
{
    private readonly HashSet<string> listed = new(options.Value.Instructors, StringComparer.OrdinalIgnoreCase);

    /// <summary>Each is <c>TENANT-ID/OBJECT-ID</c>.</summary>
    public static bool IsEntry(string text) => text.Split('/') is [var tenant, var person] && BotOptionsCheck.IsGuid(tenant) && BotOptionsCheck.IsGuid(person);

    /// <param name="tenant">The tenant that was vouched for, not the one that somebody wrote.</param>
    public bool Has(string tenant, ChannelAccount? account) => account?.AadObjectId is { Length: > 0 } id && listed.Contains($"{tenant}/{id}");
}
