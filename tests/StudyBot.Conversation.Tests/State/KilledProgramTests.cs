using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace StudyBot.Conversation.Tests;

public sealed class KilledProgramTests(ITestOutputHelper output)
{
    private const int Students = 20;
    private const int AnswersOfEach = 10;
    private const int Kills = 5;
    private const int Seed = 20261124;

    [Fact(Timeout = 240_000)]
    public async Task Every_acknowledged_answer_is_stored_once_however_often_the_program_is_killed()
    {
        output.WriteLine($"Seed {Seed}");
        using var folder = new TemporaryFolder();
        var random = new Random(Seed);
        var killAt = Enumerable.Range(1, (Students * AnswersOfEach) - 10).ToArray();
        random.Shuffle(killAt);
        await using var program = await MortalProgram.ServeAsync(folder["data"], killAt.Take(Kills));
        var students = Enumerable.Range(0, Students).Select(_ => new StubbornStudent(program, new Random(random.Next()))).ToList();

        await Task.WhenAll(students.Select(student => student.TakeQuizAsync(AnswersOfEach))).WaitAsync(TestContext.Current.CancellationToken);

        // A kill that broke nothing off would show nothing.
        output.WriteLine($"{program.Kills} kills broke off {program.Broken} calls");
        Assert.Equal(Kills, program.Kills);
        Assert.InRange(program.Broken, Kills, int.MaxValue);
        program.End();
        AssertStoredOnce(folder["data"], students);
        await program.RestartAsync();
        foreach (var student in students)
            await AssertGoesOnAsync(student);
    }

    private static void AssertStoredOnce(string data, List<StubbornStudent> students)
    {
        var stored = ReadAnswers(data);

        // An answer that was taken twice would have answered the next question, too.
        Assert.Equal(Students * AnswersOfEach, stored.Count);
        Assert.All(students, student =>
            Assert.Equal(student.Acknowledged, stored.Where(answer => answer.Student == student.Id).OrderBy(answer => answer.Number).Select(answer => answer.Chosen)));
    }

    private static async Task AssertGoesOnAsync(StubbornStudent student)
    {
        var before = await student.ReadAllAsync();
        var open = await student.AskAsync("repeat");
        var progress = await student.AskAsync("progress");

        var sent = before.Select(activity => (string?)activity["channelData"]?["clientActivityID"]).OfType<string>();
        Assert.Equal(["begin", .. Enumerable.Range(1, AnswersOfEach).Select(number => $"answer-{number.ToString(CultureInfo.InvariantCulture)}")], sent);
        Assert.Contains($"Question {AnswersOfEach + 1} of {AnswersOfEach + 2}", open, StringComparison.Ordinal);
        Assert.Contains($"answered {AnswersOfEach} of", progress, StringComparison.Ordinal);
    }

    private static List<(string Student, long Number, string Chosen)> ReadAnswers(string data)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "studybot.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT student_id, answer.number, chosen FROM answer JOIN student ON student.number = answer.student";
        using var reader = command.ExecuteReader();
        List<(string, long, string)> answers = [];
        while (reader.Read())
            answers.Add((reader.GetString(0), reader.GetInt64(1), Said(reader.GetString(2))));
        return answers;
    }

    private static string Said(string chosen)
    {
        using var list = JsonDocument.Parse(chosen);
        return string.Join(" + ", list.RootElement.EnumerateArray().Select(option => option.GetString()).Order(StringComparer.Ordinal));
    }
}
