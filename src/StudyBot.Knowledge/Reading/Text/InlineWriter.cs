using System.Text;
using Markdig.Syntax.Inlines;

namespace StudyBot.Knowledge;

/// <summary>Writes inline elements as text; each property is one thing that differs between the uses of that text.</summary>
internal sealed class InlineWriter
{
    private readonly StringBuilder text = new();

    public char LineBreak { get; init; } = ' ';

    public char SpaceInCode { get; init; } = ' ';

    public string BeforeLink { get; init; } = "";

    public string AfterLink { get; init; } = "";

    public bool WritesPictures { get; init; } = true;

    public string Write(ContainerInline? inlines)
    {
        if (inlines is not null)
            WriteAll(inlines);

        return text.ToString();
    }

    private void WriteAll(ContainerInline inlines)
    {
        foreach (var inline in inlines)
            WriteOne(inline);
    }

    private void WriteOne(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content.Replace(' ', SpaceInCode));
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(BeforeLink).Append(link.Url).Append(AfterLink);
                break;
            case LineBreakInline:
                text.Append(LineBreak);
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                text.Append(LineBreak);
                break;
            case LinkInline { IsImage: true } picture:
                if (WritesPictures)
                    WriteAll(picture);
                break;
            case LinkInline link:
                text.Append(BeforeLink);
                WriteAll(link);
                text.Append(AfterLink);
                break;
            case ContainerInline container:
                WriteAll(container);
                break;
            default:
                break;
        }
    }
}
