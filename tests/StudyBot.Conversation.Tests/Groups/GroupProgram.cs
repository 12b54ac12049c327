using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using StudyBot.Adapters.Tests.Channels;
using StudyBot.Core;

namespace StudyBot.Conversation.Tests;

/// <summary>The program in Teams, with an instructor and with time that passes when a test says so.</summary>
public sealed class GroupProgram : ServedProgram
{
    public const string Instructor = "29:instructor";
    private const string InstructorsObjectId = "0f0e0d0c-0b0a-4909-8807-060504030201";
    private int messages;

    internal WorkingTime Time { get; } = new();

    internal AzureStandIn Azure { get; private set; } = null!;

    protected override IEnumerable<KeyValuePair<string, string?>> OwnSettings =>
        [.. AzureStandIn.Settings, new("Channels:PublicUrl", "https://study.example.org"), new("Channels:Instructors:0", $"{AzureStandIn.Tenant}/{InstructorsObjectId}")];

    internal IGroupQuizStore Quizzes => Service<IGroupQuizStore>();

    internal ITurnStore Turns => Service<ITurnStore>();

    internal Course Course => Service<ICourseSource>().Current.Course;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public override async ValueTask InitializeAsync()
    {
        Azure = await AzureStandIn.StartAsync(Time);
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Azure.DisposeAsync();
    }

    /// <summary>Says something in a thread, with the bot's name before it, as Teams asks for.</summary>
    internal async Task SayAsync(string thread, string student, string text)
    {
        using var answer = await Http.PostAsync(In(thread, student, TeamsActivity.Message($"<at>StudyBot</at> {text}", Id())).With("entities", new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["mentioned"] = new JsonObject { ["id"] = $"28:{AzureStandIn.ClientId}", ["name"] = "StudyBot" },
            ["text"] = "<at>StudyBot</at>",
        })), Azure.Token());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>Presses a button, by the data that it has on a card.</summary>
    internal Task<JsonNode> PressAsync(string thread, string student, JsonNode data, string? messageId = null, JsonNode? account = null) => InvokeAsync(
        In(thread, student, TeamsActivity.Message("", Id())).With("type", "invoke").With("name", "adaptiveCard/action").With("replyToId", messageId)
            .With("value", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = data.DeepClone() } }),
        account);

    internal async Task SubmitAsync(string thread, string student, JsonNode data)
    {
        using var answer = await Http.PostAsync(In(thread, student, TeamsActivity.Message("", Id())).With("value", data.DeepClone()), Azure.Token());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    internal async Task<JsonNode> InvokeAsync(JsonObject activity, JsonNode? account = null)
    {
        if (account is not null)
            activity["from"] = account.DeepClone();
        using var answer = await Http.PostAsync(activity, Azure.Token());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await JsonNode.ParseAsync(await answer.Content.ReadAsStreamAsync(Cancellation), cancellationToken: Cancellation))!;
    }

    /// <summary>Lets time pass, as far as it takes, until the channel has got something of the kind; and returns the last such call.</summary>
    internal Task<ConnectorCallMade> UntilAsync(string thread, Predicate<ConnectorCallMade> isIt) => UntilAsync(() => Calls(thread), isIt);

    internal async Task<ConnectorCallMade> UntilAsync(Func<IEnumerable<ConnectorCallMade>> calls, Predicate<ConnectorCallMade> isIt)
    {
        for (var i = 0; i < 4000; i++)
        {
            if (calls().LastOrDefault(call => isIt(call)) is { } made)
                return made;
            await PassAsync(TimeSpan.FromMilliseconds(200));
        }

        throw new TimeoutException($"The channel got:\n{string.Join('\n', calls().Select(call => $"{call.Method} {call.Path} {call.Text ?? GroupCardText.Of(call.Body)}"))}");
    }

    /// <summary>Until nothing of an earlier test is on its way any more, which would take what is meant for the calls of this one.</summary>
    internal async Task SettleAsync()
    {
        while (Time.HasCallUnderWay || await Turns.ReadOutboxAsync(1, Cancellation) is not [] || await Quizzes.ReadQuizzesAsync(Cancellation) is not [])
            await PassAsync(TimeSpan.FromMilliseconds(200));
    }

    /// <summary>What is under way on real sockets goes on in real time.</summary>
    internal async Task PassAsync(TimeSpan step)
    {
        await Task.Delay(5, Cancellation);
        if (!Time.HasCallUnderWay)
            Time.Advance(step);
    }

    internal IEnumerable<ConnectorCallMade> Calls(string thread) =>
        Azure.Connector.Made.Where(call => call.Path.StartsWith($"/emea/v3/conversations/{Uri.EscapeDataString(thread)}/activities", StringComparison.Ordinal));

    internal static ConversationKey Key(string id) => new(AzureStandIn.Tenant, "msteams", id);

    internal Task<IReadOnlyDictionary<string, LastAnswer>> History(string student) =>
        Service<IStudyStore>().FindLastAnswersAsync(new StudentKey(AzureStandIn.Tenant, "msteams", student), Course.Id, Cancellation);

    /// <summary>Begins a quiz, and returns its card as it was posted.</summary>
    internal async Task<JsonNode> BeginAsync(string thread, string text, string asker = "29:alex")
    {
        await SayAsync(thread, asker, text);
        return (await UntilAsync(thread, call => call.Method == "POST" && GroupCardText.Of(call.Body).Length > 0)).Body!;
    }

    internal async Task EndAsync(string thread, string asker)
    {
        await SayAsync(thread, asker, "stop");
        Assert.Null(await Quizzes.FindOpenQuizAsync(Key(thread), Cancellation));
    }

    /// <summary>The letter under which a card shows the right option.</summary>
    internal string RightLetter(JsonNode card)
    {
        var text = GroupCardText.Of(card);
        var question = Course.Questions.First(question => text.Contains(MarkdownText.Escape(question.Stem), StringComparison.Ordinal));
        return text.Split('\n').First(line => line.EndsWith($"** {MarkdownText.Escape(question.Form.Key[0])}", StringComparison.Ordinal))[2..3];
    }

    internal static JsonObject In(string thread, string student, JsonObject activity) => activity
        .With("from", new JsonObject { ["id"] = student, ["name"] = student[3..], ["aadObjectId"] = student == Instructor ? InstructorsObjectId : "5b1f6f7e-7d0f-4a53-8d3a-0c4f7d3a9b10" })
        .With("conversation", new JsonObject { ["id"] = thread, ["conversationType"] = thread.Contains("messageid", StringComparison.Ordinal) ? "channel" : "groupChat", ["isGroup"] = true, ["tenantId"] = AzureStandIn.Tenant });

    protected override void Configure(IServiceCollection services) => services.AddSingleton(Azure.Http()).AddSingleton<TimeProvider>(Time);

    private string Id() => Interlocked.Increment(ref messages).ToString(CultureInfo.InvariantCulture);
}
