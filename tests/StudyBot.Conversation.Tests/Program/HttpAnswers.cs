using System.Text.Json.Nodes;

namespace StudyBot.Conversation.Tests;

internal static class HttpAnswers
{
    /// <summary>The body of an answer that has to be a good one.</summary>
    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return answer.IsSuccessStatusCode ? JsonNode.Parse(body)! : throw new HttpRequestException($"{(int)answer.StatusCode}: {body}", null, answer.StatusCode);
    }

    /// <summary>The sentence of an answer that has to be a refusal, checked to tell nothing of the program's inside.</summary>
    public static async Task<string> RefusalAsync(this HttpResponseMessage answer)
    {
        Assert.False(answer.IsSuccessStatusCode);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
        var sentence = (string)JsonNode.Parse(body)!["error"]!["message"]!;
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        return sentence;
    }
}
