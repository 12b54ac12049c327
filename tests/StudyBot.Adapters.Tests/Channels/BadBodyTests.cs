using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class BadBodyTests
{
    public static TheoryData<string, string, int> Bodies => BadBodies.Rows;

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_that_no_client_means_is_refused_in_one_sentence_and_the_next_turn_works(string what, string body, int status)
    {
        await using var host = await WireHost.StartAsync(options => options.DangerouslyAllowUnauthenticated = true);
        var student = await TestStudent.ArriveAsync(host);

        using var byDirectLine = await PostAsync(host, student, BadBodies.Of(body));
        using var byFramework = await host.Http.PostAsync("/api/messages", BadBodies.Of(body), TestContext.Current.CancellationToken);
        using var next = await student.SayAsync("hello");

        Assert.True(status == (int)byDirectLine.StatusCode, what);
        Assert.True(status == (int)byFramework.StatusCode, what);
        await byDirectLine.RefusalAsync();
        await byFramework.RefusalAsync();
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Equal(3, (await student.ReadAllAsync()).Count);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/jsonx")]
    [InlineData(null)]
    public async Task Only_JSON_in_UTF_8_is_an_activity(string? type)
    {
        await using var host = await WireHost.StartAsync(options => options.DangerouslyAllowUnauthenticated = true);
        var student = await TestStudent.ArriveAsync(host);

        using var byDirectLine = await PostAsync(host, student, Content());
        using var byFramework = await host.Http.PostAsync("/api/messages", Content(), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, byDirectLine.StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, byFramework.StatusCode);

        HttpContent Content()
        {
            var content = BadBodies.Of("""{"type":"message","text":"hello"}""");
            content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
            return content;
        }
    }

    [Fact]
    public async Task A_body_whose_length_nobody_declared_is_read_no_further_than_the_limit()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        var content = new StreamContent(new MemoryStream(new byte[300_000]));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        using var request = Request(student, content);
        request.Headers.TransferEncodingChunked = true;
        using var answer = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Bytes_that_are_not_text_are_refused()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        var content = new ByteArrayContent([.. """{"type":"message","text":"ab"""u8, 0xC3, 0x28, .. "\"}"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        using var answer = await PostAsync(host, student, content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("""{"TYPE":"message","Text":"hello"}""")]
    [InlineData("""{"type":"message","text":"hello","unheardOf":{"deep":[1,2,{}]},"from":null,"attachments":null}""")]
    [InlineData("""{"type":"message","text":"hello","timestamp":"yesterday","localTimestamp":"","locale":"xx-not-a-locale"}""")]
    [InlineData("""{"type":"message","text":"hello","channelData":"free","value":[1],"attachments":[null]}""")]
    [InlineData("""{"type":"message","text":"hello","channelData":{"clientActivityID":7}}""")]
    public async Task What_is_odd_and_harmless_is_taken(string body)
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(body)];
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json; charset=\"UTF-8\"");

        using var answer = await PostAsync(host, student, content);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("hello", (string?)(await student.ReadAllAsync())[1]["text"]);
    }

    private static async Task<HttpResponseMessage> PostAsync(WireHost host, TestStudent student, HttpContent content)
    {
        using var request = Request(student, content);
        return await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static HttpRequestMessage Request(TestStudent student, HttpContent content)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{student.Conversation}/activities") { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", student.Token);
        return request;
    }
}
