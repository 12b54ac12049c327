using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>Three tenants in which conversations, students and activities have the same ids.</summary>
public sealed class ClashingIdTests
{
    private const int Students = 100;
    private const int Rounds = 33;
    private static readonly string[] Tenants = [AzureStandIn.Tenant, "11111111-2222-4333-8444-555555555555", "66666666-7777-4888-9999-aaaaaaaaaaaa"];

    [Fact]
    public async Task In_ten_thousand_turns_nobody_gets_a_record_or_a_reply_of_somebody_else()
    {
        await using var azure = await AzureStandIn.StartAsync();
        await using var wire = await WireHost.StartAsync(
            settings: [.. AzureStandIn.Settings, .. Tenants.Select((tenant, i) => KeyValuePair.Create($"Channels:Bot:AllowedTenants:{i}", (string?)tenant))],
            azure: azure, course: SmallCourse.WithQuiz());
        List<(StudentKey Student, StudyRecord.AnswerGiven Answer)> answers = [];
        wire.Store.AfterCommit = commit =>
        {
            lock (answers)
                answers.AddRange(commit.Records.OfType<StudyRecord.AnswerGiven>().Select(answer => (commit.Student, answer)));
        };
        var token = azure.Token();

        var talks = from student in Enumerable.Range(0, Students) from tenant in Tenants select TalkAsync(tenant, student);
        await Task.WhenAll(talks);

        // Whose answers a quiz has is one student, and everybody has answered as often as they did.
        Assert.All(answers.GroupBy(answer => answer.Answer.QuizId), quiz => Assert.Single(quiz.Select(answer => answer.Student).Distinct()));
        Assert.Equal(Students * Tenants.Length, answers.Select(answer => answer.Student).Distinct().Count());
        Assert.Single(answers.GroupBy(answer => answer.Student).Select(own => own.Count()).Distinct());

        async Task TalkAsync(string tenant, int student)
        {
            for (var round = 0; round < Rounds; round++)
            {
                var activity = TeamsActivity.Message(round % 5 == 0 ? "quiz" : "A", round.ToString(CultureInfo.InvariantCulture), $"a:{student}")
                    .With("from", new JsonObject { ["id"] = $"29:{student}" })
                    .With("deliveryMode", "expectReplies")
                    .With("channelData", new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } })
                    .With("conversation", new JsonObject { ["id"] = $"a:{student}", ["conversationType"] = "personal", ["tenantId"] = tenant });
                using var answer = await wire.Http.PostAsync(activity, token);
                var replies = (await JsonNode.ParseAsync(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken)))!["activities"]!.AsArray();
                Assert.All(replies, reply => Assert.Equal((tenant, $"29:{student}"), ((string?)reply!["conversation"]!["tenantId"], (string?)reply["recipient"]!["id"])));
            }
        }
    }
}
