using System.Text;
using System.Text.Json.Nodes;
using StudyBot.Channels;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

internal static class Activities
{
    public static Utterance? Read(JsonNode json)
    {
        var activity = Assert.IsType<InboundActivity.Taken>(ActivityReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString()))).Activity;
        return UtteranceReader.Read(activity, new StudentKey("local", "test", "ann"), new ConversationKey("local", "test", "c"));
    }
}
