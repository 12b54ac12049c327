using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace StudyBot.Conversation.Tests;

/// <summary>A student at the page, speaking Direct Line as Web Chat does.</summary>
internal sealed class Student
{
    private readonly HttpClient http;
    private readonly string token;
    private readonly string path;
    private string watermark = "0";
    private int posts;

    private Student(HttpClient http, JsonNode begun)
    {
        this.http = http;
        token = (string)begun["token"]!;
        path = $"/v3/directline/conversations/{begun["conversationId"]}/activities";
        Stream = new Uri((string)begun["streamUrl"]!);
    }

    public Uri Stream { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Student> ArriveAsync(HttpClient http)
    {
        using var pass = await http.PostAsJsonAsync("/chat/token", new JsonObject(), Cancellation);
        var known = (string)(await pass.JsonAsync())["token"]!;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", known);
        using var begun = await http.SendAsync(request, Cancellation);
        return new Student(http, await begun.JsonAsync());
    }

    /// <summary>What the bot said since this student looked last.</summary>
    public async Task<IReadOnlyList<JsonNode>> HearAsync() => [.. (await ReadAsync()).Where(activity => (string?)activity["from"]!["id"] == "studybot")];

    /// <summary>All activities from the beginning.</summary>
    public Task<IReadOnlyList<JsonNode>> ReadAllAsync()
    {
        watermark = "0";
        return ReadAsync();
    }

    /// <summary>All activities since this student looked last.</summary>
    public async Task<IReadOnlyList<JsonNode>> ReadAsync()
    {
        using var request = Request(HttpMethod.Get, $"{path}?watermark={watermark}");
        using var answer = await http.SendAsync(request, Cancellation);
        var set = await answer.JsonAsync();
        watermark = (string)set["watermark"]!;
        return [.. set["activities"]!.AsArray().Select(activity => activity!)];
    }

    /// <summary>Says it, and hears what is said to it.</summary>
    public async Task<IReadOnlyList<JsonNode>> SayAsync(string text)
    {
        using var answer = await PostAsync(Message(text, $"said-{(++posts).ToString(CultureInfo.InvariantCulture)}"));
        await answer.JsonAsync();
        return await HearAsync();
    }

    /// <summary>The same in one text.</summary>
    public async Task<string> AskAsync(string text) => Worded.Of(await SayAsync(text));

    public Task<HttpResponseMessage> PostAsync(JsonNode activity) => PostAsync(activity.ToJsonString());

    public async Task<HttpResponseMessage> PostAsync(string body)
    {
        using var request = Request(HttpMethod.Post, path);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return await http.SendAsync(request, Cancellation);
    }

    public static JsonObject Message(string text, string clientId) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["textFormat"] = "plain",
        ["from"] = new JsonObject { ["id"] = "whoever", ["role"] = "user" },
        ["channelData"] = new JsonObject { ["clientActivityID"] = clientId },
    };

    private HttpRequestMessage Request(HttpMethod method, string address)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }
}
