using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>A client as Web Chat is one: a token, a conversation, posts and a socket.</summary>
internal sealed class TestStudent(HttpClient http, string token, string conversation, string streamUrl)
{
    private int posts;

    public string Token { get; } = token;

    public string Conversation { get; } = conversation;

    public string StreamUrl { get; } = streamUrl;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<TestStudent> ArriveAsync(WireHost host)
    {
        var token = await TokenOfNewStudentAsync(host);
        using var answer = await SendAsync(host.Http, HttpMethod.Post, "/v3/directline/conversations", token);
        return await ReadAsync(host.Http, answer);
    }

    public static async Task<string> TokenOfNewStudentAsync(WireHost host)
    {
        using var answer = await host.Http.PostAsJsonAsync("/chat/token", new JsonObject(), Cancellation);
        return (string)(await answer.JsonAsync())["token"]!;
    }

    public static async Task<TestStudent> ReadAsync(HttpClient http, HttpResponseMessage answer)
    {
        var body = await answer.JsonAsync();
        return new TestStudent(http, (string)body["token"]!, (string)body["conversationId"]!, (string)body["streamUrl"]!);
    }

    public static Task<HttpResponseMessage> SendAsync(HttpClient http, HttpMethod method, string path, string token, JsonNode? body = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http.SendAsync(request, Cancellation);
    }

    public Task<HttpResponseMessage> GetAsync(string pathInConversation) =>
        SendAsync(http, HttpMethod.Get, $"/v3/directline/conversations/{Conversation}{pathInConversation}", Token);

    public Task<HttpResponseMessage> PostAsync(JsonNode activity) =>
        SendAsync(http, HttpMethod.Post, $"/v3/directline/conversations/{Conversation}/activities", Token, activity);

    public Task<HttpResponseMessage> SayAsync(string text, string? clientId = null) => PostAsync(Message(text, clientId));

    /// <summary>A message as Web Chat sends it.</summary>
    public JsonObject Message(string text, string? clientId = null) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["textFormat"] = "plain",
        ["attachments"] = new JsonArray(),
        ["from"] = new JsonObject { ["id"] = "r_random", ["name"] = "Ann", ["role"] = "user" },
        ["locale"] = "pl-PL",
        ["localTimestamp"] = "2026-11-23T21:54:13.092Z",
        ["localTimezone"] = "Europe/Warsaw",
        ["channelId"] = "webchat",
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "ClientCapabilities", ["supportsListening"] = true }),
        ["channelData"] = new JsonObject
        {
            ["attachmentSizes"] = new JsonArray(),
            ["clientActivityID"] = clientId ?? $"own-{(++posts).ToString(CultureInfo.InvariantCulture)}",
        },
    };

    public async Task<TestStream> OpenStreamAsync(string? url = null, string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        socket.Options.Proxy = null;
        await socket.ConnectAsync(new Uri(url ?? StreamUrl), Cancellation);
        return new TestStream(socket);
    }

    /// <summary>All that polling sees.</summary>
    public async Task<IReadOnlyList<JsonNode>> ReadAllAsync(string watermark = "0")
    {
        using var answer = await GetAsync($"/activities?watermark={watermark}");
        return [.. (await answer.JsonAsync())["activities"]!.AsArray().Select(activity => activity!)];
    }
}
