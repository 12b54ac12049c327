using System.Runtime.CompilerServices;
using StudyBot.Channels;
using StudyBot.Core;
using StudyBot.Core.Tests;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>What goes out before a question is answered does not depend on its key.</summary>
public sealed class KeyLeakTests
{
    private static readonly Uri Address = new("https://study.example.org");
    private static readonly Course Shipped = CourseReader.Read(Path.Combine(Repository(), "knowledge")).Course;

    [Fact]
    public async Task A_question_with_any_other_key_goes_out_byte_for_byte_the_same()
    {
        var compared = 0;
        foreach (var question in Shipped.Questions.Where(question => question.Form is QuestionForm.Choice))
        {
            var sent = await AskAsync(question);
            foreach (var other in OtherKeys(question))
            {
                Assert.Equal(sent, await AskAsync(other));
                compared++;
            }
        }

        Assert.InRange(compared, 1000, 5000);
    }

    [Fact]
    public async Task A_name_to_type_occurs_in_nothing_that_goes_out_beyond_the_stem()
    {
        var typed = Shipped.Questions.Where(question => question.Form is QuestionForm.Typed).ToList();

        foreach (var question in typed)
        {
            var sent = (await AskAsync(question)).Replace(question.Stem, "", StringComparison.Ordinal);
            Assert.All(question.Form.Key, name => Assert.DoesNotContain($" {name} ", sent, StringComparison.OrdinalIgnoreCase));
        }

        Assert.NotEmpty(typed);
    }

    /// <summary>All that Teams and the page are sent when the question is asked.</summary>
    private static async Task<string> AskAsync(Question question)
    {
        var course = new SmallCourse { Course = Shipped with { Questions = [question] } };
        var drawn = 41L;
        var conversation = new StudyConversation(course, course, new NoGroupQuizzes(), TimeProvider.System, () => ++drawn);
        var student = new StudentKey("t", "msteams", "29:one");
        var turn = await conversation.RespondAsync(
            new Dialog.New(), new Utterance.Typed("quiz") { Student = student, Conversation = new("t", "msteams", "a:1") }, TestContext.Current.CancellationToken);
        var inbound = new Activity { ChannelId = "msteams", Conversation = new ConversationAccount { Id = "a:1" }, Recipient = new ChannelAccount { Id = "28:bot" } };
        return string.Concat(
        [
            .. ConnectorTurn.Word(turn.Replies, inbound, new ChannelAccount { Id = "29:one" }, Address),
            .. ConnectorTurn.Word(turn.Replies, inbound with { ChannelId = "webchat" }, new ChannelAccount { Id = "29:one" }, Address),
        ]);
    }

    private static string Repository([CallerFilePath] string here = "") => Path.GetFullPath("../../../..", Path.GetDirectoryName(here)!);

    /// <summary>As many right options, and others.</summary>
    private static IEnumerable<Question> OtherKeys(Question question)
    {
        var options = question.Options;
        for (var turn = 1; turn < options.Count; turn++)
            yield return question with { Form = new QuestionForm.Choice([.. options.Select((option, place) => option with { IsRight = options[(place + turn) % options.Count].IsRight })]) };
    }
}
