namespace StudyBot.Conversation.Tests;

public sealed class SavedNoteTests : IAsyncLifetime
{
    private LiveProgram program = null!;

    public async ValueTask InitializeAsync() => program = await LiveProgram.ServeAsync("gadget.md", "# Gadget\nA gadget is a tool that was made of wood.\n");

    public async ValueTask DisposeAsync()
    {
        await program.EndAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_saved_note_answers()
    {
        var student = await Student.ArriveAsync(program.Http);
        var before = await student.AskAsync("what is a gadget?");
        program.Save("gadget.md", "# Gadget\nA gadget is a tool that is made of steel.\n");
        var line = await program.HearAsync();

        var after = await student.AskAsync("what is a gadget?");

        Assert.Contains("made of wood", before, StringComparison.Ordinal);
        Assert.Contains("made of steel", after, StringComparison.Ordinal);
        Assert.Matches(@"^Reloaded in \d+ ms: 1 file changed", line);
    }

    [Fact]
    public async Task A_broken_note_goes_on_answering_and_the_console_says_why()
    {
        var student = await Student.ArriveAsync(program.Http);
        program.Save("gadget.md", "---\ntitle: \"never closed\n---\n# Gadget\nA gadget is broken.\n");
        var line = await program.HearAsync();

        var answer = await student.AskAsync("what is a gadget?");

        Assert.Contains("made of wood", answer, StringComparison.Ordinal);
        Assert.Matches(@"1 file keeps its last good version: gadget\.md:\d+ front-matter-broken", line);
    }

    [Fact]
    public async Task A_deleted_note_does_not_answer_any_more()
    {
        var student = await Student.ArriveAsync(program.Http);
        program.Delete("gadget.md");
        await program.HearAsync();

        var answer = await student.AskAsync("what is a gadget?");

        Assert.DoesNotContain("made of wood", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_saved_note_is_the_saved_one()
    {
        program.Save("gadget.md", "# Gadget\nA gadget is a tool that is made of steel.\n");
        await program.HearAsync();

        var page = await program.Http.GetStringAsync("/notes/gadget.md", TestContext.Current.CancellationToken);

        Assert.Contains("made of steel", page, StringComparison.Ordinal);
    }
}
