using System.Runtime.InteropServices;

namespace StudyBot.Core;

/// <summary>Which defined things are of the same kind, so that one can be offered for the other.</summary>
internal sealed class Kin
{
    private const int MostCompared = 30;

    private readonly Dictionary<string, Definition> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Definition, Dictionary<Definition, int>> companions = [];
    private readonly ILookup<string?, Definition> byKind;
    private readonly ILookup<(string, string), Definition> byFamily;

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
        var common = definitions.SelectMany(definition => definition.Names[0].Distinct()).CountBy(word => word).Where(count => count.Value > definitions.Count / 10).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
        byFamily = definitions.SelectMany(FamiliesOf, (definition, family) => (definition, family)).ToLookup(entry => entry.family, entry => entry.definition);

        IEnumerable<(string, string)> FamiliesOf(Definition definition) =>
            definition.Names[0].Distinct().Where(word => !common.Contains(word)).Select(word => (definition.Origin.Note.Path, word));
    }

    /// <summary>What a text names, when it names nothing else.</summary>
    public Definition? Find(string text) => byName.GetValueOrDefault(string.Join(' ', Words.Of(text)));

    /// <summary>Others of the same kind, the nearest first: those that a table of the notes compares it with, those that are defined by the same noun, those of its note that share a word of its name.</summary>
    public IEnumerable<Definition> Of(Definition definition)
    {
        var compared = companions.GetValueOrDefault(definition) ?? [];
        return Ranked(compared.Keys).OrderByDescending(other => other.Kind == definition.Kind).ThenByDescending(other => compared[other]).Concat(Ranked(byKind[definition.Kind]))
            .Concat(definition.Names[0].SelectMany(word => Ranked(byFamily[(definition.Origin.Note.Path, word)])))
            .Distinct()
            .Where(other => other != definition);

        IEnumerable<Definition> Ranked(IEnumerable<Definition> others) => others
            .OrderByDescending(other => other.Origin.Note == definition.Origin.Note)
            .ThenBy(other => Math.Abs(other.Name.Length - definition.Name.Length))
            .ThenBy(other => other.Name, StringComparer.Ordinal);
    }

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
