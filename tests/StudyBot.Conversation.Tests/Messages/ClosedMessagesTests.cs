using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace StudyBot.Conversation.Tests;

public sealed class ClosedMessagesTests(ServedProgram program) : IClassFixture<ServedProgram>
{
    [Fact]
    public async Task Without_credentials_nobody_is_heard()
    {
        var cancellation = TestContext.Current.CancellationToken;

        using var activity = await program.Http.PostAsJsonAsync("/api/messages", Emulated.Message("1", "hello").ExpectingReplies(), cancellation);
        using var rubbish = await program.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), new StringContent("<", Encoding.UTF8, "application/json"), cancellation);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (activity.StatusCode, rubbish.StatusCode));
        await activity.RefusalAsync();
    }
}
