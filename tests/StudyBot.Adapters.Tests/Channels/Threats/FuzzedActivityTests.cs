using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>Activities with bytes turned, cut, repeated and put in: each is answered by a status that is meant, and the next good one works.</summary>
public sealed class FuzzedActivityTests
{
    private const int Tries = 3000;
    private const int Seed = 20261126;

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", "\"", ":", ",", "null", "true", "-", "1e999", "-0", "123456789012345678901234567890", "\\u0000", "\\ud800", "\u0000", "\"text\":\"twice\",", "\"value\":{\"quiz\":\"x\"},", "[[[[[[[[",
        "{\"a\":{\"a\":{\"a\":", "\"type\":7,", "\"from\":null,", "\"conversation\":[],", "\"entities\":[null],", "\"membersAdded\":[null],", "\"attachments\":{},", "\"channelData\":\"x\",", "/*", "//", "\u202e", "é", "🔒",
    ];

    [Fact]
    public async Task Whatever_the_bytes_are_the_answer_is_a_status_that_is_meant()
    {
        await using var azure = await AzureStandIn.StartAsync();
        await using var wire = await WireHost.StartAsync(settings: AzureStandIn.Settings, azure: azure, course: SmallCourse.WithQuiz());
        var (chance, token) = (new Random(Seed), azure.Token());
        var good = Encoding.UTF8.GetBytes(TeamsActivity.Message("quiz").With("deliveryMode", "expectReplies").With("value", new JsonObject { ["quiz"] = "x", ["number"] = 1 }).ToJsonString());
        Dictionary<HttpStatusCode, int> met = [];

        for (var i = 0; i < Tries; i++)
        {
            var bytes = Mutate(good, chance);
            var status = await PostAsync(bytes);
            met[status] = met.GetValueOrDefault(status) + 1;
            Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized or HttpStatusCode.NotImplemented, $"Try {i} of seed {Seed}: {status} for {Encoding.UTF8.GetString(bytes)}");
        }

        Assert.Equal(HttpStatusCode.OK, await PostAsync(good));
        Assert.True(met.GetValueOrDefault(HttpStatusCode.BadRequest) > 500 && met.GetValueOrDefault(HttpStatusCode.OK) > 100, string.Join(", ", met));

        async Task<HttpStatusCode> PostAsync(byte[] bytes)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(bytes) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using var answer = await wire.Http.SendAsync(request, TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }
    }

    private static byte[] Mutate(byte[] good, Random chance)
    {
        var bytes = good.ToList();
        for (var times = chance.Next(1, 4); times > 0; times--)
        {
            var at = chance.Next(bytes.Count + 1);
            switch (chance.Next(5))
            {
                case 0 when at < bytes.Count:
                    bytes[at] = (byte)chance.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(chance.Next(1, 30), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(0, Math.Min(at, 60)));
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[chance.Next(Pieces.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }
}
