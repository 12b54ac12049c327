namespace StudyBot.Conversation.Tests;

/// <summary>What Teams offers while a student types is understood by the bot.</summary>
public sealed class OfferedCommandTests(ServedProgram program) : IClassFixture<ServedProgram>
{
    [Fact]
    public async Task Every_offered_command_means_something_in_a_quiz()
    {
        var student = await Student.ArriveAsync(program.Http);
        await student.HearAsync();
        var nothing = await student.AskAsync("flugelhorn");

        foreach (var command in Ordered.Manifest()["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Select(command => (string)command!["title"]!))
        {
            await student.AskAsync("quiz");
            var reply = await student.AskAsync(command);

            Assert.DoesNotContain("can't make anything", reply, StringComparison.Ordinal);
            Assert.DoesNotContain(command, reply.Split('\n')[0], StringComparison.Ordinal);
            Assert.NotEqual(nothing.Split('\n')[0], reply.Split('\n')[0]);
        }
    }
}
