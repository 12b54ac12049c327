namespace StudyBot.Knowledge;

/// <summary>Why a text was not taken apart: it holds more of something than a note can need, and taking it apart would hold up everything else.</summary>
/// <param name="Line">Of the Markdown that was handed in; 0 when no line alone is at fault.</param>
internal sealed record Excess(int Line, string Code, string Message, string Mend)
{
    public static Excess Nesting(int line) => new(line, "nested-too-deep",
        "Lists, quotes, brackets or emphasis are nested so deep here that this file was not read.",
        "Look for a long row of >, -, *, [ or ~ characters, and flatten it.");

    public static Excess Marks(int line) => new(line, "marks-too-many",
        "So many of the characters that Markdown reads as marks (* _ ~ [ ] < & | and backticks) stand up to here that this file was not read.",
        "Part the paragraph with empty lines or split the file; put code between lines of three backticks.");

    public static Excess Cells(int line) => new(line, "table-too-large",
        "The tables up to here have so many cells that this file was not read.",
        "Split the file into several notes, or leave columns out.");

    public static Excess Headings(int line) => new(line, "headings-too-many",
        "So many headings stand up to here that this file was not read.",
        "Split it into several notes.");

    public static Excess Definitions(int line) => new(line, "link-definitions-too-many",
        "So many lines that define the address of a link ([name]: address) stand up to here that this file was not read.",
        "Write the addresses into the links themselves, or split the file.");
}
