using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>Activities as Teams posts them.</summary>
internal static class TeamsActivity
{
    public static JsonObject Message(string text, string id = "1", string conversation = "a:talk", string serviceUrl = AzureStandIn.ServiceUrl) => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["timestamp"] = "2026-11-23T21:54:13.0920000Z",
        ["serviceUrl"] = serviceUrl,
        ["channelId"] = "msteams",
        ["from"] = new JsonObject { ["id"] = "29:student", ["name"] = "Alex", ["aadObjectId"] = "5b1f6f7e-7d0f-4a53-8d3a-0c4f7d3a9b10" },
        ["recipient"] = new JsonObject { ["id"] = $"28:{AzureStandIn.ClientId}", ["name"] = "StudyBot" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = AzureStandIn.Tenant },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = AzureStandIn.Tenant } },
        ["text"] = text,
        ["textFormat"] = "plain",
    };

    public static JsonObject With(this JsonObject activity, string member, JsonNode? value)
    {
        activity[member] = value;
        return activity;
    }

    /// <summary>Posts it as a channel does.</summary>
    public static async Task<HttpResponseMessage> PostAsync(this HttpClient http, JsonNode activity, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(activity) };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
