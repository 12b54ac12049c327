using StudyBot.Core;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StudyBot.Knowledge;

/// <summary>Reads front matter event by event, so that text that unfolds into millions of values costs nothing: it never unfolds.</summary>
internal sealed class FrontMatterReader
{
    private const int MaximumCharacters = 16 * 1024;

    private readonly string path;
    private readonly Parser events;
    private readonly List<FrontMatterEntry> entries = [];
    private readonly List<KnowledgeProblem> problems = [];

    private FrontMatterReader(string path, string yaml)
    {
        this.path = path;
        events = new Parser(new StringReader(yaml));
    }

    /// <summary>Everything up to the first fault of form; a faulty value or a repeated name alone is left out.</summary>
    public static (IReadOnlyList<FrontMatterEntry> Entries, IReadOnlyList<KnowledgeProblem> Problems) Read(string path, string yaml)
    {
        if (yaml.Length > MaximumCharacters)
        {
            return ([], [new(path, 1, "front-matter-too-long", "The front matter is longer than 16 KB, so it was left out.",
                "Keep to the few names that the format knows, and move everything else into the text.")]);
        }

        var reader = new FrontMatterReader(path, yaml);
        try
        {
            reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            reader.Broken(exception.Start);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentOutOfRangeException)
        {
            // YamlDotNet's scanner throws these, without a place: the first where a list in brackets is never closed, the second where an escape is no
            // character, such as half of a surrogate pair.
            reader.Broken(reader.events.Current?.Start ?? Mark.Empty);
        }

        return (reader.entries, reader.problems);
    }

    private void ReadDocument()
    {
        events.Consume<StreamStart>();
        if (events.Accept<StreamEnd>(out _))
            return;

        events.Consume<DocumentStart>();
        if (events.TryConsume<MappingStart>(out var start))
        {
            if (IsPlain(start))
                ReadEntries();
        }
        else if (!events.Accept<Scalar>(out var empty) || empty.Value.Length > 0)
        {
            Broken(events.Current?.Start ?? Mark.Empty);
        }
    }

    private void ReadEntries()
    {
        while (!events.TryConsume<MappingEnd>(out _))
        {
            if (!events.TryConsume<Scalar>(out var name) || !IsPlain(name))
            {
                NotFlat(events.Current!.Start);
                return;
            }

            if (ReadValues() is not { } values)
                return;

            var line = LineOf(name.Start);
            if (entries.Exists(entry => entry.Name == name.Value))
                Repeated(name.Value, line);
            else
                entries.Add(new(name.Value, line, values));
        }
    }

    private List<string>? ReadValues()
    {
        if (events.TryConsume<Scalar>(out var scalar))
            return !IsPlain(scalar) ? null : scalar.Value.Length == 0 ? [] : [scalar.Value.Trim()];

        if (!events.TryConsume<SequenceStart>(out var list))
        {
            NotFlat(events.Current!.Start);
            return null;
        }

        if (!IsPlain(list))
            return null;

        var values = new List<string>();
        while (!events.TryConsume<SequenceEnd>(out _))
        {
            if (!events.TryConsume<Scalar>(out var entry))
            {
                NotFlat(events.Current!.Start);
                return null;
            }

            if (!IsPlain(entry))
                return null;

            values.Add(entry.Value.Trim());
        }

        return values;
    }

    private bool IsPlain(NodeEvent node)
    {
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
            return true;

        NotFlat(node.Start);
        return false;
    }

    private void NotFlat(Mark mark) =>
        problems.Add(new(path, LineOf(mark), "front-matter-not-flat",
            "The front matter holds more than names with a text or a simple list; it was read up to this line.",
            "Write one “name: value” a line, or a list with one “- value” a line. Put text in quotes when it begins with &, *, !, [ or {."));

    private void Repeated(string name, int line) =>
        problems.Add(new(path, line, "front-matter-repeated", $"The front matter says “{name}” twice; the first one counts.",
            "Delete one of the two lines."));

    private void Broken(Mark mark) =>
        problems.Add(new(path, LineOf(mark), "front-matter-broken",
            "The front matter cannot be read from this line on.",
            "Write one “name: value” a line between the two --- lines, and put text in quotes when it holds a colon followed by a space."));

    // The opening --- is line 1 of the file, and the first line of the block is line 1 of the YAML.
    private static int LineOf(Mark mark) => (int)mark.Line + 1;
}
