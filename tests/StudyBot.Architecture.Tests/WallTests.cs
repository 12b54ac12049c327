using System.Reflection;
using System.Xml.Linq;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace StudyBot.Architecture.Tests;

/// <summary>The walls of the house. Beside each rule stands one that must fail, so that a rule which sees nothing is noticed.</summary>
public sealed class WallTests
{
    public static TheoryData<string> Adapters => [.. House.Adapters.Select(adapter => adapter.GetName().Name!)];

    [Fact]
    public void Core_references_nothing_but_the_framework() => Assert.All(ReferencesOf(House.Core), name => Assert.StartsWith("System.", name, StringComparison.Ordinal));

    [Fact]
    public void A_foreign_reference_would_be_seen() => Assert.Contains("Lucene.Net", ReferencesOf(House.Knowledge));

    [Theory]
    [MemberData(nameof(Adapters))]
    public void An_adapter_knows_core_and_no_other_adapter(string adapter)
    {
        var own = Array.Find(House.Adapters, assembly => assembly.GetName().Name == adapter)!;

        var known = ReferencesOf(own).Where(name => name.StartsWith("StudyBot", StringComparison.Ordinal));

        Assert.Equal(["StudyBot.Core"], known);
    }

    [Fact]
    public void Another_adapter_would_be_seen() => Assert.Contains("StudyBot.Storage", ReferencesOf(House.Program));

    [Fact]
    public void Only_Searching_names_Lucene() => OnlyIn("Searching", House.Knowledge, "^Lucene").Check(House.Architecture);

    [Fact]
    public void Lucene_elsewhere_would_be_seen() => Assert.False(OnlyIn("Reading", House.Knowledge, "^Lucene").HasNoViolations(House.Architecture));

    [Fact]
    public void Only_Reading_names_Markdig_and_YAML() => OnlyIn("Reading", House.Knowledge, "^(Markdig|YamlDotNet)").Check(House.Architecture);

    [Fact]
    public void Markdig_elsewhere_would_be_seen() => Assert.False(OnlyIn("Checking", House.Knowledge, "^Markdig").HasNoViolations(House.Architecture));

    [Fact]
    public void Only_Sqlite_names_SQLite() => OnlyIn("Sqlite", House.Storage, "^Microsoft\\.Data\\.Sqlite").Check(House.Architecture);

    [Fact]
    public void SQLite_elsewhere_would_be_seen() => Assert.False(OnlyIn("Migrations", House.Storage, "^Microsoft\\.Data\\.Sqlite").HasNoViolations(House.Architecture));

    [Theory]
    [MemberData(nameof(Adapters))]
    public void An_adapter_shows_its_registration_its_options_and_its_failures_only(string adapter)
    {
        var own = Array.Find(House.Adapters, assembly => assembly.GetName().Name == adapter)!;

        var shown = own.GetExportedTypes().Where(type => !type.Name.EndsWith("Registration", StringComparison.Ordinal)
            && !type.Name.EndsWith("Options", StringComparison.Ordinal) && !typeof(Exception).IsAssignableFrom(type));

        Assert.Empty(shown);
    }

    [Fact]
    public void A_second_public_type_would_be_seen() => Assert.NotEmpty(House.Core.GetExportedTypes());

    [Fact]
    public void The_ordinary_build_references_nothing_of_the_official_SDK() =>
        Assert.Empty(OfTheSdk([House.Core, .. House.Adapters, House.Program], ReferencesOf));

    [Fact]
    public void A_reference_to_the_official_SDK_would_be_seen() =>
        Assert.Equal(["Microsoft.Bot.Schema", "StudyBot.BotBuilder"], OfTheSdk([House.Program], _ => ["System.Runtime", "Microsoft.Bot.Schema", "StudyBot.BotBuilder"]));

    [Fact]
    public void The_door_of_the_official_SDK_leads_to_the_wire_and_to_core_and_is_no_part_of_the_solution()
    {
        var door = XDocument.Parse(House.Read("src", "StudyBot.BotBuilder", "StudyBot.BotBuilder.csproj"));

        var known = door.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension((string?)reference.Attribute("Include")));

        Assert.Equal(["StudyBot.Channels", "StudyBot.Core"], known);
        Assert.DoesNotContain("BotBuilder", House.Read("StudyBot.sln"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> OfTheSdk(IEnumerable<Assembly> assemblies, Func<Assembly, IEnumerable<string>> references) =>
        assemblies.SelectMany(references).Where(name => name.StartsWith("Microsoft.Bot.", StringComparison.Ordinal) || name == "StudyBot.BotBuilder");

    private static TypesShouldConjunction OnlyIn(string folder, Assembly project, string names) =>
        Types().That().ResideInAssembly(project).And().DoNotHaveFullNameMatching(Own(House.TypesIn(project, folder)))
            .Should().NotDependOnAny(Foreign(names));

    /// <summary>The types themselves, and what is nested in them or generated for them.</summary>
    private static string Own(IEnumerable<string> types) => $"^({string.Join('|', types.Select(type => type.Replace(".", "\\.", StringComparison.Ordinal)))})($|[`/+<.])";

    private static GivenTypesConjunction Foreign(string names) => Types(includeReferenced: true).That().ResideInNamespaceMatching(names);

    private static IEnumerable<string> ReferencesOf(Assembly assembly) => assembly.GetReferencedAssemblies().Select(reference => reference.Name!);
}
