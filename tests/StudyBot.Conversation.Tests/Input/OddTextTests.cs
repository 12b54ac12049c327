using System.Net;

namespace StudyBot.Conversation.Tests;

public sealed class OddTextTests(ServedProgram program) : IClassFixture<ServedProgram>
{
    public static TheoryData<string, string> Texts => OddText.Rows;

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Whatever_is_typed_is_answered_in_words_and_costs_nothing(string what, string text)
    {
        var student = await Student.ArriveAsync(program.Http);
        await student.HearAsync();

        var alone = await student.AskAsync(text);
        await student.SayAsync("quiz q-kms");
        var inQuiz = await student.AskAsync(text);
        var next = await student.AskAsync("AWS KMS");

        Assert.All([alone, inQuiz], answer =>
        {
            Assert.NotEmpty(answer);
            Assert.DoesNotContain("Something went wrong", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", answer, StringComparison.OrdinalIgnoreCase);
        });
        Assert.True(inQuiz.Contains("**Question 1 of", StringComparison.Ordinal), $"{what}: {inQuiz}");
        if (!text.StartsWith("quiz", StringComparison.Ordinal))
            Assert.Contains("**Right:** AWS KMS", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_beyond_256_KiB_is_refused_and_the_next_turn_works()
    {
        var student = await Student.ArriveAsync(program.Http);

        using var answer = await student.PostAsync(Student.Message(new string('x', 262_144), "too-long"));
        var next = await student.AskAsync("what is MFA?");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        await answer.RefusalAsync();
        Assert.Contains("second proof of identity", next, StringComparison.Ordinal);
    }
}
