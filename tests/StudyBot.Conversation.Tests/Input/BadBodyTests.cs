using System.Net;

namespace StudyBot.Conversation.Tests;

public sealed class BadBodyTests(ServedProgram program) : IClassFixture<ServedProgram>
{
    public static TheoryData<string> Bodies =>
    [
        "",
        "   ",
        "null",
        "[]",
        "{}",
        "{\"type\":\"message\",\"text\":",
        "{\"type\":7}",
        "{\"type\":\"message\",\"text\":{}}",
        "{\"type\":\"message\",\"text\":\"\\ud800\"}",
        "{\"type\":\"message\",\"from\":{\"id\":\"a\\u0000b\"},\"text\":\"x\"}",
        $"{{\"type\":\"message\",\"text\":\"x\",\"value\":{new string('[', 100_000)}{new string(']', 100_000)}}}",
        "<html><script>alert(1)</script></html>",
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task What_is_no_activity_is_refused_in_a_sentence_and_the_quiz_stays_where_it_was(string body)
    {
        var student = await Student.ArriveAsync(program.Http);
        await student.SayAsync("quiz q-kms");

        using var answer = await student.PostAsync(body);
        var heard = await student.HearAsync();
        var next = await student.AskAsync("AWS KMS");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await answer.RefusalAsync();
        Assert.Empty(heard);
        Assert.Contains("**Right:** AWS KMS", next, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("conversationUpdate")]
    [InlineData("nobody-knows-this")]
    [InlineData("<script>")]
    public async Task Other_kinds_of_activity_are_taken_and_say_nothing(string type)
    {
        var student = await Student.ArriveAsync(program.Http);
        await student.SayAsync("quiz q-kms");
        var activity = Student.Message("AWS CloudHSM", "odd");
        activity["type"] = type;

        using var answer = await student.PostAsync(activity);
        var heard = await student.ReadAsync();
        var next = await student.AskAsync("AWS KMS");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(heard);
        Assert.Contains("**Right:** AWS KMS", next, StringComparison.Ordinal);
    }
}
