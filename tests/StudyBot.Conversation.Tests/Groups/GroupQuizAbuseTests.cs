using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.Adapters.Tests.Channels;
using StudyBot.Core;

namespace StudyBot.Conversation.Tests;

/// <summary>A group's quiz among people who look, forge and hurry.</summary>
public sealed class GroupQuizAbuseTests(GroupProgram program) : IClassFixture<GroupProgram>
{
    private const string Asker = "29:alex";
    private const string Notice = "application/vnd.microsoft.activity.message";

    private static readonly string[] Names = ["group", "number", "round", "deed", "choice", "student", "isRight", "quiz", "version"];

    private static readonly string[] Values =
    [
        "null", "true", "0", "1", "2", "-1", "1.5", "1e400", "\"\"", "\"1\"", "\"a\"", "\"b\"", "\"a,b\"", "\"z\"", "\"D\"", "\" b ,\"", "\"é\"", "\"vote\"", "\"VOTE\"", "\"show\"", "\"discuss\"", "\"again\"", "\"next\"", "\"end\"",
        "\"look\"", "\"explode\"", "\"0000000000000001\"", "\"29:alex\"", "[]", "[\"a\"]", "{}",
    ];

    [Fact]
    public async Task Nothing_that_goes_out_before_the_result_tells_the_key_or_who_chose_what()
    {
        const string Thread = "19:hidden@thread.v2";
        var card = await program.BeginAsync(Thread, "quiz 1 on IAM");
        var right = program.RightLetter(card);
        List<JsonNode> answers = [];
        foreach (var (student, letter) in new[] { ("29:voter-one", "A"), ("29:voter-two", "B"), ("29:voter-three", "C") })
            answers.Add(await program.PressAsync(Thread, student, GroupCardText.Button(card, letter)));
        var counted = await program.UntilAsync(Thread, call => GroupCardText.Of(call.Body).Contains("**3", StringComparison.Ordinal));

        var question = program.Course.Questions.First(question => GroupCardText.Of(card).Contains(MarkdownText.Escape(question.Stem), StringComparison.Ordinal));
        Assert.All([card, counted.Body!, .. answers], sent =>
        {
            Assert.DoesNotContain("✔", sent.ToJsonString(), StringComparison.Ordinal);
            Assert.DoesNotContain("right", string.Concat(GroupCardText.Buttons(sent).Select(button => button.ToJsonString())), StringComparison.Ordinal);
            Assert.DoesNotContain(question.Explanation[..20], sent.ToJsonString(), StringComparison.Ordinal);
        });
        Assert.DoesNotContain("voter", counted.Body!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(3, answers.Select(answer => GroupCardText.Of(answer)).Distinct().Count());
        Assert.Contains(right, "ABCD", StringComparison.Ordinal);
        await program.EndAsync(Thread, Asker);
    }

    [Fact]
    public async Task A_vote_can_be_changed_and_counts_once_and_an_old_card_counts_nothing()
    {
        const string Thread = "19:once@thread.v2";
        var card = await program.BeginAsync(Thread, "quiz 2 on 2.2");
        var right = program.RightLetter(card);
        var first = GroupCardText.Button(card, right == "A" ? "B" : "A");
        await program.PressAsync(Thread, "29:changing", first);
        await program.PressAsync(Thread, "29:changing", GroupCardText.Button(card, right));
        await program.SubmitAsync(Thread, "29:changing", GroupCardText.Button(card, right));
        await program.PressAsync(Thread, Asker, GroupCardText.Button(card, "Show the result"));
        var shown = await program.UntilAsync(Thread, call => GroupCardText.Of(call.Body).Contains('✔'));
        await program.PressAsync(Thread, Asker, GroupCardText.Button(shown.Body, "Next question"));

        var old = await program.PressAsync(Thread, "29:changing", first);
        var tampered = await program.PressAsync(Thread, "29:changing", first.DeepClone().AsObject().With("number", 2).With("choice", "z"));

        Assert.Contains("1 (100 %)", GroupCardText.Of(shown.Body), StringComparison.Ordinal);
        Assert.All([old, tampered], answer => Assert.Contains("nothing was counted", (string?)answer["value"], StringComparison.Ordinal));
        var history = await program.History("29:changing");
        Assert.True(Assert.Single(history.Values).IsRight);
        await program.EndAsync(Thread, Asker);
    }

    [Fact]
    public async Task Only_the_asker_and_an_instructor_say_how_it_goes_on()
    {
        const string Thread = "19:lead@thread.v2";
        var card = await program.BeginAsync(Thread, "quiz 1");

        var refused = await program.PressAsync(Thread, "29:ben", GroupCardText.Button(card, "Show the result"));
        await program.SayAsync(Thread, "29:ben", "show the result");
        var told = await program.UntilAsync(Thread, call => call.Text is not null);

        Assert.Contains("alex began this quiz", (string?)refused["value"], StringComparison.Ordinal);
        Assert.Contains("alex began this quiz", told.Text, StringComparison.Ordinal);
        await program.PressAsync(Thread, GroupProgram.Instructor, GroupCardText.Button(card, "Show the result"));
        await program.UntilAsync(Thread, call => GroupCardText.Of(call.Body).Contains('✔'));
        await program.EndAsync(Thread, Asker);
    }

    [Fact]
    public async Task Twenty_ways_to_pass_for_an_instructor_lead_nowhere()
    {
        const string Thread = "19:spoof@thread.v2";
        var card = await program.BeginAsync(Thread, "quiz 1 on 2.1", asker: GroupProgram.Instructor);
        var discuss = GroupCardText.Button(card, "Discuss, then vote again");
        string[] names = ["Dr. X", "instructor", "Instructor", "admin", "29:instructor", "Alex (Owner)", "StudyBot", ""];
        string[] ids =
        [
            "", "0f0e0d0c-0b0a-4909-8807-060504030202", "0F0E0D0C0B0A49098807060504030201", " 0f0e0d0c-0b0a-4909-8807-060504030201",
            "0f0e0d0c-0b0a-4909-8807-060504030201/", "*", "null", "{0f0e0d0c-0b0a-4909-8807-060504030201}",
        ];
        List<JsonNode> accounts =
        [
            .. names.Select(name => new JsonObject { ["id"] = "29:mallory", ["name"] = name, ["aadObjectId"] = "5b1f6f7e-7d0f-4a53-8d3a-0c4f7d3a9b10" }),
            .. ids.Select(id => new JsonObject { ["id"] = "29:mallory", ["name"] = "M", ["aadObjectId"] = id }),
            new JsonObject { ["id"] = "29:mallory", ["role"] = "instructor" },
            new JsonObject { ["id"] = "29:mallory", ["role"] = "owner", ["userPrincipalName"] = "instructor@example.org", ["email"] = "instructor@example.org" },
            new JsonObject { ["id"] = "29:mallory", ["name"] = "instructor", ["properties"] = new JsonObject { ["aadObjectId"] = "0f0e0d0c-0b0a-4909-8807-060504030201" } },
            new JsonObject { ["id"] = "0f0e0d0c-0b0a-4909-8807-060504030201", ["name"] = "instructor" },
        ];
        Assert.InRange(accounts.Count, 20, 40);

        foreach (var account in accounts)
        {
            var answer = await program.PressAsync(Thread, "29:mallory", discuss, account: account);
            Assert.Contains("began this quiz", (string?)answer["value"], StringComparison.Ordinal);
        }

        Assert.Equal(GroupPhase.Voting, (await program.Quizzes.FindOpenQuizAsync(GroupProgram.Key(Thread), TestContext.Current.CancellationToken))!.Quiz.Phase);
        await program.EndAsync(Thread, GroupProgram.Instructor);
    }

    [Fact]
    public async Task While_a_question_is_open_the_notes_do_not_tell_its_key_to_the_group()
    {
        const string Thread = "19:guard@thread.v2";
        var card = await program.BeginAsync(Thread, "quiz 1 on 2.1");
        var question = program.Course.Questions.First(question => GroupCardText.Of(card).Contains(MarkdownText.Escape(question.Stem), StringComparison.Ordinal));

        await program.SayAsync(Thread, "29:ben", question.Stem);
        var withheld = await program.UntilAsync(Thread, call => call.Text is not null);
        await program.SayAsync(Thread, "29:ben", "A");
        var letter = await program.UntilAsync(Thread, call => call.Text is not null && call != withheld);

        Assert.DoesNotContain(question.Form.Key[0], withheld.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Answers are private", letter.Text, StringComparison.Ordinal);
        await program.EndAsync(Thread, Asker);
    }

    [Fact]
    public async Task A_client_that_looks_gets_the_card_of_its_student_and_nothing_is_stored()
    {
        const string Thread = "19:look@thread.v2";
        program.Azure.Connector.Members = ["29:ben"];
        var card = await program.BeginAsync(Thread, "quiz 1 on 2.3");
        await program.PressAsync(Thread, "29:ben", GroupCardText.Button(card, "B"));
        var look = GroupCardText.Button(card, "A").DeepClone().AsObject().With("deed", "look").With("choice", null);

        var own = await program.PressAsync(Thread, "29:ben", look);
        var others = await program.PressAsync(Thread, "29:cleo", look);
        var foreign = await program.PressAsync("19:elsewhere@thread.v2", "29:ben", look);

        Assert.Contains("You chose **B**", GroupCardText.Of(own), StringComparison.Ordinal);
        Assert.DoesNotContain("You chose", GroupCardText.Of(others), StringComparison.Ordinal);
        Assert.Equal(Notice, (string?)foreign["type"]);
        Assert.Null(await program.Turns.FindConversationAsync(GroupProgram.Key($"{Thread}\n29:cleo"), TestContext.Current.CancellationToken));
        await program.EndAsync(Thread, Asker);
    }

    [Fact]
    public async Task Five_hundred_mutations_of_a_button_count_nothing_but_a_legal_vote_of_whoever_pressed()
    {
        const string Thread = "19:mutations@thread.v2";
        var card = await program.BeginAsync(Thread, "quiz 1 on 2.1");
        var (sent, chance) = (GroupCardText.Button(card, "A").AsObject(), new Random(20261126));
        var quiz = (string)sent["group"]!;

        for (var i = 0; i < 500; i++)
        {
            var data = Mutate(sent, chance);
            var before = await CountAsync(quiz, Thread);
            await program.PressAsync(Thread, $"29:forger-{i}", data);

            var isLegal = IsVote(data, quiz);
            Assert.True(await CountAsync(quiz, Thread) - before == (isLegal ? 1 : 0), data.ToJsonString());
        }

        var open = await program.Quizzes.FindOpenQuizAsync(GroupProgram.Key(Thread), TestContext.Current.CancellationToken);
        Assert.Equal((GroupPhase.Voting, 1, 1L), (open!.Quiz.Phase, open.Quiz.Number, open.Version));
        Assert.InRange(open.Votes, 10, 300);
        await program.EndAsync(Thread, Asker);
    }

    private async Task<int> CountAsync(string quiz, string thread) =>
        (await program.Quizzes.CountVotesAsync(GroupProgram.Key(thread), quiz, TestContext.Current.CancellationToken)).Sum(tally => tally.Count);

    private static JsonObject Mutate(JsonObject sent, Random chance)
    {
        var data = sent.DeepClone().AsObject();
        for (var changes = chance.Next(0, 3); changes > 0; changes--)
        {
            var name = Names[chance.Next(Names.Length)];
            if (chance.Next(4) == 0)
                data.Remove(name);
            else
                data[name] = JsonNode.Parse(Values[chance.Next(Values.Length)]);
        }

        return data;
    }

    /// <summary>By the book: one letter of the question's four, for the question and the vote that are open.</summary>
    private static bool IsVote(JsonObject data, string quiz) =>
        Text(data["group"]) == quiz
        && IsOne(data["number"])
        && IsOne(data["round"])
        && string.Equals(Text(data["deed"]), "vote", StringComparison.OrdinalIgnoreCase)
        && Text(data["choice"])?.Trim(' ', ',').ToLowerInvariant() is "a" or "b" or "c" or "d";

    // Some senders write numbers as text.
    private static bool IsOne(JsonNode? node) => int.TryParse(node?.ToJsonString().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == 1;

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
