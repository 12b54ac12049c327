using System.Buffers;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Which names of files and folders can be linked, cited and shown on every machine that a course may lie on.</summary>
internal static class FileNames
{
    // Windows, the shortest, takes 260 for the whole path, and the folder lies somewhere too.
    public const int MaximumPath = 200;

    // The first four would end or change an address; the others are not taken by Windows, so git could not check the folder out there.
    private static readonly SearchValues<char> Refused = SearchValues.Create("#?%\\:*\"<>|");

    /// <summary>Null when the name is sound.</summary>
    public static KnowledgeProblem? ProblemOf(string path, string name)
    {
        if (path.Length > MaximumPath)
        {
            return new(Shown(path[..MaximumPath]) + "…", 0, "file-name-too-long", $"The path of this file or folder is longer than {MaximumPath} characters, so it was left out.",
                "Give it a shorter name, or put it into fewer folders.");
        }

        return IsSound(name)
            ? null
            : new(Shown(path), 0, "file-name", "The name of this file or folder cannot be part of an address everywhere, so it was left out.",
                "Rename it with letters, digits, hyphens and dots; without # ? % : * \" < > | \\, spaces at its ends or invisible characters.");
    }

    // U+FFFD is what is left of a name that is not UTF-8: two of them may look the same, and neither can be opened.
    private static bool IsSound(string name) =>
        !name.AsSpan().ContainsAny(Refused)
        && !char.IsWhiteSpace(name[0])
        && !char.IsWhiteSpace(name[^1])
        && name[^1] != '.'
        && !name.Any(IsUnseen);

    // Characters that turn the direction of writing make a name look like another one.
    private static bool IsUnseen(char character) =>
        char.IsControl(character) || character is '\uFFFD' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // A problem is one line in a terminal, and must not write anything else there.
    private static string Shown(string path) => string.Concat(path.Select(character => IsUnseen(character) ? '\uFFFD' : character));
}
