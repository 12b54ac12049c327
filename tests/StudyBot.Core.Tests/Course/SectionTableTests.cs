namespace StudyBot.Core.Tests;

public sealed class SectionTableTests
{
    private static readonly SectionTable Table = new(
        ["", "Event history", "Does it cost?", "Kept in:"],
        [["Kept for", "90 days", "no", ""], ["", "yes", "", "a bucket."]]);

    [Theory]
    [InlineData("Kept for | 90 days | no", "Kept for – Event history: 90 days; Does it cost? no.")]
    [InlineData("yes | a bucket.", "Event history: yes; Kept in: a bucket.")]
    [InlineData("Event history | Does it cost? | Kept in:", "Event history, Does it cost?, Kept in:.")]
    [InlineData("Kept for | 90 days", "Kept for | 90 days")]
    [InlineData("A sentence.", "A sentence.")]
    public void A_row_is_quoted_with_the_names_of_its_columns(string line, string words)
    {
        var section = new Section { Ref = new("note.md", ["A"], "a"), Level = 2, Sentences = [line], Tables = [Table] };

        Assert.Equal(words, section.InWords(line));
    }
}
