using System.Text.Json.Nodes;
using static StudyBot.ManifestForms;
using static StudyBot.ManifestShape;

namespace StudyBot;

/// <summary>
/// What Teams asks of a manifest and its pictures: the limits of the JSON Schema in the version that we write, which are narrower than those of later ones, and the
/// rules of its store that a manifest alone can keep or break.
/// </summary>
internal static class ManifestRules
{
    // The oldest schema that writes "groupChat" as the newest do: validators of every later version take such a manifest, too.
    public const string SchemaVersion = "1.17";
    public const string Schema = $"https://developer.microsoft.com/json-schemas/teams/v{SchemaVersion}/MicrosoftTeams.schema.json";

    public const int LongestShortName = 30;
    public const int LongestFullName = 100;
    public const int LongestShortDescription = 80;
    public const int LongestFullDescription = 4000;
    public const int LongestDeveloper = 32;

    private const int ColorSize = 192;
    private const int OutlineSize = 32;

    private static readonly string[] Products = ["Teams", "Microsoft"];

    private static readonly Word Scope = new("team", "personal", "groupChat");

    private static readonly Members Command = Of(new() { ["title"] = new Text(32), ["description"] = new Text(128) });

    private static readonly Members Bot = Of(
        new() { ["botId"] = Id, ["scopes"] = new Several(1, 3, Scope) },
        new()
        {
            ["isNotificationOnly"] = new Flag(),
            ["supportsFiles"] = new Flag(),
            ["supportsCalling"] = new Flag(),
            ["supportsVideo"] = new Flag(),
            ["needsChannelSelector"] = new Flag(),
            ["commandLists"] = new Several(1, 3, Of(new() { ["scopes"] = new Several(1, 3, Scope), ["commands"] = new Several(1, 10, Command) })),
        });

    private static readonly Members Search = Of(
        new() { ["id"] = new Text(64), ["title"] = new Text(32) },
        new()
        {
            ["type"] = new Word("query", "action"),
            ["description"] = new Text(128),
            ["initialRun"] = new Flag(),
            ["fetchTask"] = new Flag(),
            ["context"] = new Several(1, 3, new Word("compose", "commandBox", "message")),
            ["parameters"] = new Several(1, 5, Of(new() { ["name"] = new Text(64), ["title"] = new Text(32) }, new() { ["description"] = new Text(128) })),
        });

    private static readonly Members LinkHandler = Of(
        new()
        {
            ["type"] = new Word("link"),
            ["value"] = Of([], new() { ["domains"] = new Several(1, 100, HostName), ["supportsAnonymizedPayloads"] = new Flag() }),
        });

    private static readonly Members Extension = Of(
        new() { ["botId"] = Id, ["commands"] = new Several(1, 10, Search) },
        new() { ["canUpdateConfiguration"] = new Flag(), ["messageHandlers"] = new Several(1, 5, LinkHandler) });

    private static readonly Members Tab = Of(
        new() { ["entityId"] = new Text(64), ["scopes"] = new Several(1, 3, Scope) },
        new() { ["name"] = new Text(128), ["contentUrl"] = Https, ["contentBotId"] = Id, ["websiteUrl"] = Https, ["searchUrl"] = Https });

    private static readonly Members Permission = Of(new() { ["name"] = new Text(128), ["type"] = new Word("Application", "Delegated") });

    private static readonly Members Manifest = Of(
        new()
        {
            ["$schema"] = new Word(Schema),
            ["manifestVersion"] = new Word(SchemaVersion),
            ["version"] = AppVersion,
            ["id"] = Id,
            ["developer"] = Of(
                new() { ["name"] = new Text(LongestDeveloper), ["websiteUrl"] = Https, ["privacyUrl"] = Https, ["termsOfUseUrl"] = Https },
                new() { ["mpnId"] = new Text(10) }),
            ["name"] = Of(new() { ["short"] = new Text(LongestShortName), ["full"] = new Text(LongestFullName) }),
            ["description"] = Of(new() { ["short"] = new Text(LongestShortDescription), ["full"] = new Text(LongestFullDescription) }),
            ["icons"] = Of(new() { ["color"] = RootFile, ["outline"] = RootFile }),
            ["accentColor"] = Color,
        },
        new()
        {
            ["bots"] = new Several(1, 1, Bot),
            ["composeExtensions"] = new Several(1, 1, Extension),
            ["staticTabs"] = new Several(1, 16, Tab),
            ["permissions"] = new Several(1, 2, new Word("identity", "messageTeamMembers")),
            ["validDomains"] = new Several(1, 16, HostName),
            ["webApplicationInfo"] = Of(new() { ["id"] = Id }, new() { ["resource"] = new Text(2048) }),
            ["authorization"] = Of([], new() { ["permissions"] = Of([], new() { ["resourceSpecific"] = new Several(1, 16, Permission) }) }),
            ["supportedChannelTypes"] = new Several(1, 2, new Word("sharedChannels", "privateChannels")),
            ["defaultInstallScope"] = new Word("personal", "team", "groupChat", "meetings"),
            ["localizationInfo"] = Of(
                new() { ["defaultLanguageTag"] = Language },
                new() { ["additionalLanguages"] = new Several(1, 100, Of(new() { ["languageTag"] = Language, ["file"] = RootFile })) }),
        });

    /// <summary>A sentence for each thing that Teams or its store would refuse.</summary>
    public static IReadOnlyList<string> FindFaults(JsonObject manifest)
    {
        var faults = ManifestCheck.FindFaults("", manifest, Manifest).ToList();

        // What follows reads members that the shape has to have in place first.
        return faults is [] ? [.. FindStoreFaults(manifest)] : faults;
    }

    /// <summary>The same for the pictures.</summary>
    public static IEnumerable<string> FindFaults(ReadOnlyMemory<byte> color, ReadOnlyMemory<byte> outline)
    {
        if (AppIcons.SizeOf(color.Span) != (ColorSize, ColorSize))
            yield return $"{AppIcons.ColorFile} has to be a PNG of {ColorSize} by {ColorSize} pixels.";
        if (AppIcons.SizeOf(outline.Span) != (OutlineSize, OutlineSize))
            yield return $"{AppIcons.OutlineFile} has to be a PNG of {OutlineSize} by {OutlineSize} pixels.";
    }

    /// <summary>An app's name must not hold those of Microsoft's products.</summary>
    public static bool NamesProduct(string text) => Products.Any(product => text.Contains(product, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> FindStoreFaults(JsonObject manifest)
    {
        foreach (var (which, name) in manifest["name"]!.AsObject())
        {
            if (NamesProduct((string)name!))
                yield return $"name.{which} must not hold \"Teams\" or \"Microsoft\".";
        }

        if ((string?)manifest["description"]!["short"] == (string?)manifest["description"]!["full"])
            yield return "description.full has to say more than description.short.";
        foreach (var fault in FindCommandFaults(manifest["bots"]?[0]?["commandLists"]?.AsArray() ?? []))
            yield return fault;
    }

    private static IEnumerable<string> FindCommandFaults(JsonArray lists)
    {
        if (lists.Count == 0)
            yield return "bots[0].commandLists needs at least one list.";

        var offered = lists.SelectMany(list => Offered(list!)).ToList();
        foreach (var (_, title) in offered.Where(command => command.Title.StartsWith('/')).DistinctBy(command => command.Title))
            yield return $"The command {title} must not begin with a slash.";
        foreach (var twice in offered.GroupBy(command => (command.Scope, command.Title.ToUpperInvariant())).Where(same => same.Count() > 1))
            yield return $"The command {twice.First().Title} stands twice in the scope {twice.Key.Scope}.";
    }

    private static IEnumerable<(string Scope, string Title)> Offered(JsonNode list) =>
        from scope in list["scopes"]!.AsArray()
        from command in list["commands"]!.AsArray()
        select ((string)scope!, (string)command!["title"]!);

    private static Members Of(Dictionary<string, ManifestShape> required, Dictionary<string, ManifestShape>? optional = null) => new(required, optional ?? []);
}
