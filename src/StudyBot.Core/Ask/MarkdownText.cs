using System.Buffers;
using System.Text;

namespace StudyBot.Core;

/// <summary>Puts plain words into Markdown so that they are shown as they are.</summary>
public static class MarkdownText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\*_[]<`~|\n\r");

    public static string Escape(string plain)
    {
        if (!plain.AsSpan().ContainsAny(Marks) && plain is not ['>' or '#' or '-' or '+', ..])
            return plain;

        var text = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            if (c is '\\' or '*' or '_' or '[' or ']' or '<' or '`' or '~' or '|' || (c is '>' or '#' or '-' or '+' && text.Length == 0))
                text.Append('\\');
            text.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return text.ToString();
    }

    public static string Link(SectionRef section) => $"[{Escape(section.HeadingPath)}]({section.Link})";

    public static string Link(Resource resource) => $"[{Escape(resource.Name)}]({resource.Url.AbsoluteUri})";

    public static string Quote(string plain) => $"> {Escape(plain)}";
}
