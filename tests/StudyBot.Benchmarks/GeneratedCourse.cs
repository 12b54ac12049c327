using System.Globalization;
using System.Text;

namespace StudyBot.Benchmarks;

/// <summary>A course of any size, of words that are as unevenly used as those of a language. The same size gives the same course.</summary>
internal static class GeneratedCourse
{
    private const int SectionsOfANote = 20;
    private const int Vocabulary = 12_000;

    // Short words that stand everywhere, as in English; the rest are made of syllables.
    private static readonly string[] Everywhere = ["the", "of", "a", "is", "to", "and", "in", "that", "for", "with", "by", "on"];
    private static readonly string[] Syllables = ["ba", "ker", "lo", "mi", "tan", "ru", "ves", "do", "pi", "sol", "ga", "ne", "fu", "ri", "cha", "bel", "tor", "lin", "qua", "ze"];

    public static void Write(string folder, int sections)
    {
        var random = new Random(sections);
        var words = Enumerable.Range(0, Vocabulary).Select(Word).ToArray();
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "course.md"), "---\nid: generated\ntitle: A generated course\n---\n## 1.1 Everything\n");
        for (var note = 0; note * SectionsOfANote < sections; note++)
        {
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"part-{note / 50}"), string.Create(CultureInfo.InvariantCulture, $"note-{note}.md"));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, NoteOf(note, Math.Min(SectionsOfANote, sections - (note * SectionsOfANote)), words, random));
        }
    }

    private static string NoteOf(int number, int sections, string[] words, Random random)
    {
        var note = new StringBuilder().Append(CultureInfo.InvariantCulture, $"---\ntitle: Note {number}\ntopic: \"1.1\"\nreviewed: 2026-11-01\nsources:\n  - https://example.org/{number}\n---\n# Note {number}\n");
        for (var section = 0; section < sections; section++)
        {
            note.Append("\n## ").Append(Title(words, random)).Append('\n');
            for (var sentence = random.Next(3, 7); sentence > 0; sentence--)
                note.Append(Sentence(words, random)).Append('\n');
        }

        return note.ToString();
    }

    private static string Title(string[] words, Random random) => Upper($"{Draw(words, random)} {Draw(words, random)} {Draw(words, random)}");

    private static string Sentence(string[] words, Random random) =>
        Upper(string.Join(' ', Enumerable.Range(0, random.Next(8, 19)).Select(place => place % 3 == 1 ? Everywhere[random.Next(Everywhere.Length)] : Draw(words, random)))) + ".";

    // The word of rank r is drawn about as 1/r, as words of a language are.
    private static string Draw(string[] words, Random random) => words[(int)Math.Pow(words.Length, random.NextDouble()) - 1];

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Word(int rank)
    {
        var word = new StringBuilder();
        for (var rest = rank + 400; rest > 0; rest /= Syllables.Length)
            word.Append(Syllables[rest % Syllables.Length]);
        return word.ToString();
    }
}
