using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace StudyBot.Benchmarks;

/// <summary>Asks over Direct Line, as the page does.</summary>
internal sealed class DirectLineStudent(HttpClient http, string token, string path)
{
    private string watermark = "0";
    private int posts;

    public static async Task<DirectLineStudent> ArriveAsync(HttpClient http)
    {
        using var pass = await http.PostAsJsonAsync("/chat/token", new JsonObject());
        var known = (string)(await ReadAsync(pass))["token"]!;
        using var begin = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        begin.Headers.Authorization = new AuthenticationHeaderValue("Bearer", known);
        using var begun = await http.SendAsync(begin);
        var conversation = await ReadAsync(begun);
        return new(http, (string)conversation["token"]!, $"/v3/directline/conversations/{conversation["conversationId"]}/activities");
    }

    public async Task<string> AskAsync(string text)
    {
        using var post = Request(HttpMethod.Post, path);
        post.Content = JsonContent.Create(new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["from"] = new JsonObject { ["id"] = "whoever", ["role"] = "user" },
            ["channelData"] = new JsonObject { ["clientActivityID"] = FormattableString.Invariant($"asked-{++posts}") },
        });
        using var posted = await http.SendAsync(post);
        await ReadAsync(posted);
        using var get = Request(HttpMethod.Get, $"{path}?watermark={watermark}");
        using var got = await http.SendAsync(get);
        var set = await ReadAsync(got);
        watermark = (string)set["watermark"]!;
        return string.Concat(set["activities"]!.AsArray().Where(activity => (string?)activity!["from"]!["id"] == "studybot").Select(activity => (string?)activity!["text"]));
    }

    private HttpRequestMessage Request(HttpMethod method, string address)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage answer)
    {
        answer.EnsureSuccessStatusCode();
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}
