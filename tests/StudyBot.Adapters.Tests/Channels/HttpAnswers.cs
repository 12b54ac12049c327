using System.Text.Json.Nodes;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

internal static class HttpAnswers
{
    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

    /// <summary>The refusal's sentence, checked to be one and no more.</summary>
    public static async Task<string> RefusalAsync(this HttpResponseMessage answer)
    {
        var error = (await answer.JsonAsync())["error"]!;
        Assert.NotEmpty((string)error["code"]!);
        var message = (string)error["message"]!;
        Assert.EndsWith(".", message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", message, StringComparison.Ordinal);
        return message;
    }
}
