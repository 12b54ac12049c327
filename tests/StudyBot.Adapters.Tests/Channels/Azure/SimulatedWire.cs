using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using StudyBot.Channels;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>A registered bot whose time passes only while it waits for nothing, and a store into which a test puts turns as if students had had them.</summary>
internal sealed class SimulatedWire : IAsyncDisposable
{
    private const string Quiz = "quiz-1";
    private static readonly TimeSpan ShortStep = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongStep = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, long> sequences = [];

    private SimulatedWire(WorkingTime time, AzureStandIn azure) => (Time, Azure) = (time, azure);

    public WorkingTime Time { get; }

    public AzureStandIn Azure { get; }

    public ConnectorStandIn Connector => Azure.Connector;

    public MemoryTurnStore Store { get; } = new();

    public NotedLog Log { get; } = new();

    public WireHost Wire { get; private set; } = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<SimulatedWire> StartAsync(HttpProtocols protocols = HttpProtocols.Http1AndHttp2, params KeyValuePair<string, string?>[] settings)
    {
        var time = new WorkingTime();
        var simulated = new SimulatedWire(time, await AzureStandIn.StartAsync(time, protocols));
        await simulated.StartWireAsync(settings);
        return simulated;
    }

    public async Task RestartAsync()
    {
        await Wire.DisposeAsync();
        await StartWireAsync([]);
    }

    /// <summary>A turn whose reply is these words.</summary>
    public Task SayAsync(string text, string conversation = "a:talk", Dialog? dialog = null) =>
        CommitAsync(conversation, ActivityJson.Write(ReplyMessage.Word(new Reply(text), new Uri("https://study.example.org"))), dialog ?? new Dialog.Idle());

    /// <summary>A turn whose reply is in the answer to the message.</summary>
    public Task AnswerAtOnceAsync(string text, string conversation = "a:talk") => StoreAsync(new ConversationKey(AzureStandIn.Tenant, "msteams", conversation), text, new Dialog.Idle(), deliverTo: null);

    /// <summary>A turn whose reply is the first question of a quiz, which is open from then on.</summary>
    public Task AskAsync(string stem, string conversation = "a:talk") =>
        CommitAsync(conversation, ActivityJson.Write(ReplyMessage.Word(Question(stem), new Uri("https://study.example.org"))), OpenQuestion());

    public static Dialog OpenQuestion() => new Dialog.Quizzing(new QuizSession(Quiz, 1, null, ["q-1"], []));

    /// <summary>Lets time pass until it is so; at most two hours of it.</summary>
    public async Task UntilAsync(Func<bool> isSo)
    {
        for (var i = 0; !isSo(); i++)
        {
            Assert.True(i < 7_200, $"Two hours went by. Undelivered: {Store.Undelivered.Count}. Calls: {Connector.Made.Count}.\n{string.Join('\n', Log.Lines.Where(line => line.Contains("StudyBot", StringComparison.Ordinal)))}");
            await PassAsync(ShortStep);
        }
    }

    public Task UntilDeliveredAsync() => UntilAsync(() => Store.Undelivered is []);

    public async Task PassAsync(TimeSpan span)
    {
        var step = span > TimeSpan.FromMinutes(1) ? LongStep : ShortStep;
        for (var end = Time.GetUtcNow() + span; Time.GetUtcNow() < end;)
        {
            // What is under way on real sockets goes on in real time.
            await Task.Delay(1, Cancellation);
            if (!Time.HasCallUnderWay || Connector.IsHanging)
                Time.Advance(step);
        }
    }

    /// <summary>The texts that the channel has taken, in their order.</summary>
    public List<string?> TakenTexts()
    {
        List<string?> texts = [];
        while (Connector.TryTake(out var call))
            texts.Add(call!.Text?.Split('\n')[0]);
        return texts;
    }

    public async ValueTask DisposeAsync()
    {
        await Wire.DisposeAsync();
        await Azure.DisposeAsync();
    }

    private async Task StartWireAsync(IEnumerable<KeyValuePair<string, string?>> settings) =>
        Wire = await WireHost.StartAsync(settings: [.. AzureStandIn.Settings, .. settings], azure: Azure, time: Time, store: Store, log: Log);

    private static Reply Question(string stem) => new(stem)
    {
        Question = new QuestionView(Quiz, 1, 1, "q-1", stem, new ShownForm.Choice(["AWS", "The customer"], 1)),
    };

    private async Task CommitAsync(string conversation, Utf8Text activity, Dialog dialog)
    {
        var key = new ConversationKey(AzureStandIn.Tenant, "msteams", conversation);
        var address = ConnectorAddress.Of(new Uri(AzureStandIn.ServiceUrl), conversation, $"to-{sequences.GetValueOrDefault(conversation).ToString(CultureInfo.InvariantCulture)}");
        var turn = await StoreAsync(key, activity, dialog, address);
        Wire.Services.GetRequiredService<OutboxDelivery>().Take(key, address, new TurnResult.Stored(turn, IsRepeated: false));
    }

    private async Task<StoredTurn> StoreAsync(ConversationKey conversation, Utf8Text activity, Dialog dialog, Uri? deliverTo)
    {
        var last = sequences.GetValueOrDefault(conversation.Id);
        sequences[conversation.Id] = last + 1;
        var inboundId = $"in-{(last + 1).ToString(CultureInfo.InvariantCulture)}";
        Assert.True(await Store.CommitAsync(
            new TurnCommit
            {
                Conversation = conversation,
                Student = new StudentKey(AzureStandIn.Tenant, "msteams", "29:student"),
                CourseId = "knots",
                InboundId = inboundId,
                At = Time.GetUtcNow(),
                LastSequence = last,
                Dialog = DialogJson.Write(dialog),
                Activities = [activity],
                DeliverTo = deliverTo,
            },
            Cancellation));
        return new StoredTurn(inboundId, [new StoredActivity(last + 1, activity)]);
    }
}
