using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.Core;

namespace StudyBot.Conversation.Tests;

/// <summary>A good manifest, and one thing broken in it at a time.</summary>
public sealed class ManifestRulesTests
{
    [Theory]
    [InlineData("StudyBot", "Locks & <Keys>")]
    [InlineData("StudyBot", "Microsoft Azure Fundamentals for Teams")]
    [InlineData("A name of thirty letters sharp", "A title that goes on, and on, and on, and on, and on, and on, and on, and on, and on, and on, and on, and on, and on, and on, and on")]
    [InlineData("StudyBot", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlungsprotokollführerstellvertreter")]
    public void Whatever_the_course_is_called_its_manifest_keeps_the_rules(string name, string title) =>
        Assert.Empty(ManifestRules.FindFaults(Ordered.Manifest(title, name: name)));

    [Fact]
    public void A_course_of_very_many_topics_is_cut_to_fit()
    {
        var topics = Enumerable.Range(1, 300).Select(number => new Topic($"{number}", "A topic of some length")).ToList();

        var manifest = Ordered.Manifest(topics: topics);

        Assert.Empty(ManifestRules.FindFaults(manifest));
        Assert.EndsWith("…", (string?)manifest["description"]!["full"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("developer.name", 32)]
    [InlineData("developer.mpnId", 10)]
    [InlineData("name.short", 30)]
    [InlineData("name.full", 100)]
    [InlineData("description.short", 80)]
    [InlineData("description.full", 4000)]
    [InlineData("bots[0].commandLists[0].commands[0].title", 32)]
    [InlineData("bots[0].commandLists[0].commands[0].description", 128)]
    [InlineData("composeExtensions[0].commands[0].id", 64)]
    [InlineData("composeExtensions[0].commands[0].title", 32)]
    [InlineData("composeExtensions[0].commands[0].description", 128)]
    [InlineData("composeExtensions[0].commands[0].parameters[0].name", 64)]
    [InlineData("composeExtensions[0].commands[0].parameters[0].title", 32)]
    [InlineData("composeExtensions[0].commands[0].parameters[0].description", 128)]
    [InlineData("staticTabs[0].entityId", 64)]
    [InlineData("staticTabs[0].name", 128)]
    [InlineData("authorization.permissions.resourceSpecific[0].name", 128)]
    [InlineData("webApplicationInfo.resource", 2048)]
    public void A_text_may_be_as_long_as_its_limit_and_not_a_letter_longer(string place, int longest)
    {
        var whole = Whole();

        Put(whole, place, new string('x', longest));
        Assert.Empty(ManifestRules.FindFaults(whole));

        Put(whole, place, new string('x', longest + 1));
        Assert.Equal($"{place} has {longest + 1} characters, and {longest} are allowed.", Assert.Single(ManifestRules.FindFaults(whole)));
    }

    [Theory]
    [InlineData("bots", 1)]
    [InlineData("bots[0].commandLists", 3)]
    [InlineData("bots[0].commandLists[0].commands", 10)]
    [InlineData("composeExtensions", 1)]
    [InlineData("composeExtensions[0].commands", 10)]
    [InlineData("composeExtensions[0].commands[0].parameters", 5)]
    [InlineData("composeExtensions[0].messageHandlers", 5)]
    [InlineData("staticTabs", 16)]
    [InlineData("authorization.permissions.resourceSpecific", 16)]
    [InlineData("validDomains", 16)]
    public void A_list_may_have_as_many_entries_as_its_limit_and_not_one_more(string place, int most)
    {
        var whole = Whole();
        var list = Find(whole, place).AsArray();
        while (list.Count <= most)
            list.Add(list[0]!.DeepClone());

        var faults = ManifestRules.FindFaults(whole);

        Assert.Contains($"{place} has {most + 1} entries, and {most} are allowed.", faults);
        Assert.Contains($"{place} holds an entry twice.", faults);
        list.Clear();
        Assert.Contains($"{place} needs 1 or more entries.", ManifestRules.FindFaults(whole));
    }

    [Theory]
    [InlineData("$schema")]
    [InlineData("manifestVersion")]
    [InlineData("version")]
    [InlineData("id")]
    [InlineData("developer")]
    [InlineData("developer.name")]
    [InlineData("developer.websiteUrl")]
    [InlineData("developer.privacyUrl")]
    [InlineData("developer.termsOfUseUrl")]
    [InlineData("name")]
    [InlineData("name.short")]
    [InlineData("name.full")]
    [InlineData("description.short")]
    [InlineData("description.full")]
    [InlineData("icons.color")]
    [InlineData("icons.outline")]
    [InlineData("accentColor")]
    [InlineData("bots[0].botId")]
    [InlineData("bots[0].scopes")]
    [InlineData("bots[0].commandLists[0].commands[0].title")]
    [InlineData("bots[0].commandLists[0].commands[0].description")]
    public void What_is_needed_is_missed(string place)
    {
        var whole = Whole();
        var dot = place.LastIndexOf('.');
        (dot < 0 ? whole : Find(whole, place[..dot]).AsObject()).Remove(place[(dot + 1)..]);

        Assert.Equal($"{place} is missing.", Assert.Single(ManifestRules.FindFaults(whole)));
    }

    [Theory]
    [InlineData("$schema", "https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json", "v1.17")]
    [InlineData("manifestVersion", "1.29", "1.17")]
    [InlineData("version", "1.0", "a semantic version")]
    [InlineData("version", "01.0.0", "a semantic version")]
    [InlineData("id", "studybot", "a GUID")]
    [InlineData("bots[0].botId", "4a3c1b7e0c5d4d8a9a572f6f0b9f2c11", "a GUID")]
    [InlineData("developer.websiteUrl", "http://study.example.org", "https://")]
    [InlineData("developer.privacyUrl", "/privacy", "https://")]
    [InlineData("developer.termsOfUseUrl", "mailto:study@example.org", "https://")]
    [InlineData("accentColor", "blue", "a colour")]
    [InlineData("accentColor", "#3346B8FF", "7 are allowed")]
    [InlineData("icons.color", "pictures/color.png", "root of the archive")]
    [InlineData("validDomains[0]", "https://study.example.org", "without scheme")]
    [InlineData("validDomains[0]", "study.example.org:443", "without scheme")]
    [InlineData("bots[0].scopes[2]", "groupchat", "groupChat")]
    [InlineData("bots[0].commandLists[0].scopes[0]", "everywhere", "personal")]
    [InlineData("composeExtensions[0].commands[0].type", "search", "query")]
    [InlineData("permissions[0]", "camera", "identity")]
    [InlineData("defaultInstallScope", "school", "personal")]
    [InlineData("localizationInfo.defaultLanguageTag", "English (US)", "language tag")]
    [InlineData("name.short", " ", "has to be a text")]
    public void A_wrong_form_is_named_with_the_right_one(string place, string wrong, string named)
    {
        var whole = Whole();
        Put(whole, place, wrong);

        var fault = Assert.Single(ManifestRules.FindFaults(whole));
        Assert.StartsWith($"{place} has ", fault, StringComparison.Ordinal);
        Assert.Contains(named, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name.short", "Microsoft Study", "must not hold")]
    [InlineData("name.full", "A buddy for teams", "must not hold")]
    [InlineData("bots[0].commandLists[0].commands[0].title", "/help", "slash")]
    [InlineData("bots[0].commandLists[0].commands[0].title", "QUIZ", "twice in the scope")]
    public void The_rules_of_the_store_are_kept_as_well(string place, string wrong, string named)
    {
        var whole = Whole();
        Put(whole, place, wrong);

        Assert.Contains(named, ManifestRules.FindFaults(whole)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_descriptions_that_say_the_same_are_one_too_few()
    {
        var whole = Whole();
        Put(whole, "description.full", (string)whole["description"]!["short"]!);

        Assert.Contains("has to say more", Assert.Single(ManifestRules.FindFaults(whole)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bot_without_commands_is_refused()
    {
        var whole = Whole();
        Find(whole, "bots[0]").AsObject().Remove("commandLists");

        Assert.Contains("commandLists", Assert.Single(ManifestRules.FindFaults(whole)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_no_schema_knows_is_refused()
    {
        var whole = Whole();
        whole["packageNmae"] = "org.example.study";

        Assert.Equal("packageNmae is nothing that a manifest has.", Assert.Single(ManifestRules.FindFaults(whole)));
    }

    [Theory]
    [InlineData("developer", "\"Example School\"", "an object")]
    [InlineData("bots", "{}", "a list")]
    [InlineData("bots[0].supportsFiles", "\"no\"", "true or false")]
    [InlineData("version", "1", "a text")]
    public void A_value_of_another_kind_is_refused(string place, string wrong, string named)
    {
        var whole = Whole();
        Put(whole, place, JsonNode.Parse(wrong)!);

        Assert.Contains(named, Assert.Single(ManifestRules.FindFaults(whole)), StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_of_another_size_or_kind_are_refused()
    {
        var (color, outline) = (AppIcons.Read("color.png"), AppIcons.Read("outline.png"));

        Assert.Empty(ManifestRules.FindFaults(color, outline));
        Assert.Equal(["color.png has to be a PNG of 192 by 192 pixels.", "outline.png has to be a PNG of 32 by 32 pixels."], ManifestRules.FindFaults(outline, color));
        Assert.Equal(2, ManifestRules.FindFaults("GIF89a"u8.ToArray(), Array.Empty<byte>()).Count());
    }

    /// <summary>The manifest that is written, and the members that ours has no use for yet.</summary>
    private static JsonObject Whole()
    {
        var whole = Ordered.Manifest();
        whole["developer"]!["mpnId"] = "1234567890";
        whole["webApplicationInfo"] = new JsonObject { ["id"] = Ordered.AppId, ["resource"] = "api://study.example.org/botid" };
        whole["localizationInfo"] = new JsonObject { ["defaultLanguageTag"] = "en-us" };
        whole["staticTabs"] = JsonNode.Parse("""[{"entityId":"notes","name":"Notes","scopes":["personal"]}]""");
        whole["authorization"] = JsonNode.Parse("""{"permissions":{"resourceSpecific":[{"name":"ChatMessage.Read.Chat","type":"Application"}]}}""");
        whole["composeExtensions"] = JsonNode.Parse($$$"""
            [{"botId":"{{{Ordered.AppId}}}","messageHandlers":[{"type":"link","value":{"domains":["study.example.org"]}}],
            "commands":[{"id":"search","type":"query","title":"Search","description":"Search the notes",
            "initialRun":true,"context":["compose"],"parameters":[{"name":"q","title":"Words","description":"What to look for"}]}]}]
            """);
        return whole;
    }

    private static JsonNode Find(JsonNode from, string place)
    {
        foreach (var step in place.Split('.', '[').Select(step => step.TrimEnd(']')))
            from = int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? from[at]! : from[step]!;
        return from;
    }

    private static void Put(JsonNode from, string place, JsonNode value)
    {
        var cut = place.LastIndexOfAny(['.', '[']);
        var inside = cut < 0 ? from : Find(from, place[..cut]);
        var last = place[(cut + 1)..].TrimEnd(']');
        if (inside is JsonArray list)
            list[int.Parse(last, CultureInfo.InvariantCulture)] = value;
        else
            inside[last] = value;
    }
}
