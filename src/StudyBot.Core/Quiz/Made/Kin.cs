using System.Runtime.InteropServices;

namespace StudyBot.Core;

/// <summary>Which defined things are of the same kind, so that one can be offered for the other.</summary>
internal sealed class Kin
{
    private const int MostCompared = 30;

    private readonly Dictionary<string, Definition> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Definition?> found = new(StringComparer.Ordinal);
    private readonly Dictionary<Definition, Dictionary<Definition, int>> companions = [];
    private readonly ILookup<string?, Definition> byKind;
    private readonly ILookup<(string, string), Definition> byFamily;
    private readonly HashSet<string> common;

    public Kin(IReadOnlyList<Definition> definitions, Origins origins)
    {
        foreach (var definition in definitions)
        {
            foreach (var name in definition.Names)
                byName.TryAdd(string.Join(' ', name), definition);
        }

        foreach (var column in origins.All.SelectMany(origin => origin.Section.Tables).SelectMany(ColumnsOf))
            Join([.. column.Select(Find).OfType<Definition>().Distinct()]);
        byKind = definitions.Where(definition => definition.Kind is not null).ToLookup(definition => definition.Kind);
        byFamily = definitions.SelectMany(FamiliesOf, (definition, family) => (definition, family)).ToLookup(entry => entry.family, entry => entry.definition);
        common = [.. definitions.SelectMany(definition => definition.Names[0].Distinct()).CountBy(word => word).Where(count => count.Value > definitions.Count / 10).Select(count => count.Key)];
    }

    /// <summary>What a text names, when it names nothing else.</summary>
    public Definition? Find(string text)
    {
        // Every cell of every table is looked up, some of them four times.
        if (!found.TryGetValue(text, out var definition))
            found.Add(text, definition = byName.GetValueOrDefault(string.Join(' ', Words.Of(text))));
        return definition;
    }

    /// <summary>Others that it could be taken for, the nearest first: a table of the notes compares them, the same noun defines them, they share a note and a word of their names.</summary>
    public IEnumerable<Definition> Of(Definition definition)
    {
        var compared = companions.GetValueOrDefault(definition) ?? [];
        var family = FamiliesOf(definition).Where(family => !common.Contains(family.Word) && !byKind.Contains(Words.Stem(family.Word))).SelectMany(family => byFamily[family]).ToHashSet();
        // Far away only the very same noun makes a kind: an operating system is no system that checks who signs in.
        var kind = byKind[definition.Kind].Where(other => other.Noun == definition.Noun || other.Origin.Note == definition.Origin.Note).ToHashSet();
        return compared.Keys.Concat(kind).Concat(family).Where(other => other != definition).Distinct()
            .OrderByDescending(other => (kind.Contains(other) ? 3 : 0) + (compared.ContainsKey(other) ? 3 : 0) + (other.Origin.Note == definition.Origin.Note ? 2 : 0) + (family.Contains(other) ? 1 : 0))
            .ThenByDescending(kind.Contains)
            .ThenByDescending(other => compared.GetValueOrDefault(other))
            .ThenBy(other => Math.Abs(other.Name.Length - definition.Name.Length))
            .ThenBy(other => other.Name, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Note, string Word)> FamiliesOf(Definition definition) => definition.Names[0].Distinct().Select(word => (definition.Origin.Note.Path, word));

    private static IEnumerable<IEnumerable<string>> ColumnsOf(SectionTable table) =>
        Enumerable.Range(0, table.Head.Count).Select(column => table.Rows.Select(row => row[column])).Append(table.Head);

    private void Join(List<Definition> column)
    {
        // A column that lists everything compares nothing.
        if (column.Count > MostCompared)
            return;

        foreach (var one in column)
        {
            ref var others = ref CollectionsMarshal.GetValueRefOrAddDefault(companions, one, out _);
            others ??= [];
            foreach (var other in column.Where(other => other != one))
                others[other] = others.GetValueOrDefault(other) + 1;
        }
    }
}
