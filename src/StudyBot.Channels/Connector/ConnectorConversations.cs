using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>What the connector offers besides taking replies, one conversation or its members at a time. Nothing of it shows a student anything twice, so it is tried again.</summary>
internal sealed class ConnectorConversations(ConnectorClient connector, TimeProvider time)
{
    private const int MostTries = 3;

    // The most that a channel gives at once; a team of more than five thousand is not counted.
    private const int PageSize = 500;
    private const int MostPages = 10;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    public Task<ConnectorOutcome> UpdateAsync(Uri serviceUrl, string conversation, string activityId, Activity activity, CancellationToken cancellation) =>
        CallAsync(HttpMethod.Put, ConnectorAddress.Of(serviceUrl, conversation, activityId), ActivityJson.Write(activity), cancellation);

    public Task<ConnectorOutcome> DeleteAsync(Uri serviceUrl, string conversation, string activityId, CancellationToken cancellation) =>
        CallAsync(HttpMethod.Delete, ConnectorAddress.Of(serviceUrl, conversation, activityId), json: null, cancellation);

    /// <summary>Null when the channel did not make one. Without an activity in it, the same conversation comes of the same call.</summary>
    public async Task<string?> CreateAsync(Uri serviceUrl, ConversationParameters parameters, CancellationToken cancellation)
    {
        var json = new Utf8Text(JsonSerializer.SerializeToUtf8Bytes(parameters, ActivityJson.Default.ConversationParameters));
        return Read(await CallAsync(HttpMethod.Post, ConnectorAddress.OfConversations(serviceUrl), json, cancellation), ActivityJson.Default.ResourceResponse)?.Id;
    }

    /// <summary>Page by page. Null when the channel did not say, or says too much.</summary>
    public async Task<IReadOnlyList<ChannelAccount>?> ReadMembersAsync(Uri serviceUrl, string conversation, CancellationToken cancellation)
    {
        List<ChannelAccount> members = [];
        string? from = null;
        for (var page = 0; page < MostPages; page++)
        {
            var address = ConnectorAddress.OfMembers(serviceUrl, conversation, PageSize, from);
            if (Read(await CallAsync(HttpMethod.Get, address, json: null, cancellation), ActivityJson.Default.PagedMembers) is not { Members: { } read, ContinuationToken: var next })
                return null;
            members.AddRange(read.Where(member => member is not null));
            if (string.IsNullOrEmpty(next))
                return members;
            from = next;
        }

        return null;
    }

    /// <summary>Null when there is no such member.</summary>
    public async Task<ChannelAccount?> FindMemberAsync(Uri serviceUrl, string conversation, string member, CancellationToken cancellation) =>
        Read(await CallAsync(HttpMethod.Get, ConnectorAddress.OfMember(serviceUrl, conversation, member), json: null, cancellation), ActivityJson.Default.ChannelAccount);

    private async Task<ConnectorOutcome> CallAsync(HttpMethod method, Uri address, Utf8Text? json, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            var outcome = await connector.CallAsync(method, address, json, cancellation);
            if (tries == MostTries || FindWait(outcome, tries) is not { } wait)
                return outcome;
            await Task.Delay(wait < LongestWait ? wait : LongestWait, time, cancellation);
        }
    }

    private static TimeSpan? FindWait(ConnectorOutcome outcome, int tries) => outcome switch
    {
        ConnectorOutcome.NotYet { Wait: { } asked } => asked > TimeSpan.Zero ? asked : TimeSpan.Zero,
        ConnectorOutcome.NotYet or ConnectorOutcome.Unreached or ConnectorOutcome.Unsure { MayPass: true } => TimeSpan.FromSeconds(Math.Pow(2, tries)),
        _ => null,
    };

    private static T? Read<T>(ConnectorOutcome outcome, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return outcome is ConnectorOutcome.Done { Body: { Length: > 0 } body } ? JsonSerializer.Deserialize(body, type) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
