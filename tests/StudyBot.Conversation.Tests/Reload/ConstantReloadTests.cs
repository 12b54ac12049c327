using System.Globalization;
using System.Text.RegularExpressions;

namespace StudyBot.Conversation.Tests;

/// <summary>Alone in the process, because it weighs the process's memory.</summary>
[Collection(nameof(ConstantReloadTests))]
[CollectionDefinition(nameof(ConstantReloadTests), DisableParallelization = true)]
public sealed partial class ConstantReloadTests
{
    private const int Reloads = 200;
    private const int Settling = 20;
    private const int Students = 3;

    private readonly List<WeakReference> generations = [];

    [Fact]
    public async Task Under_constant_questions_each_answer_belongs_to_one_generation_and_memory_returns()
    {
        var program = await LiveProgram.ServeAsync("gadget.md", TextOf(0));
        try
        {
            using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            var asking = Enumerable.Range(0, Students).Select(_ => AskAsync(program, end.Token)).ToList();
            await ReloadAsync(program, 1, Settling);
            var before = Memory();

            await ReloadAsync(program, Settling + 1, Reloads);

            await end.CancelAsync();
            var seen = await Task.WhenAll(asking);
            Assert.All(seen, numbers => Assert.Equal(numbers.Order(), numbers));
            Assert.True(seen.Sum(numbers => numbers.Distinct().Count()) > Reloads / 4, "The students must have seen many generations, or nothing was tried.");
            Assert.InRange(Memory(), 0, before * 1.1);

            // The one in service, and the one that a thread may still have in its hands.
            Assert.InRange(generations.Count(generation => generation.IsAlive), 0, 2);
        }
        finally
        {
            await program.EndAsync();
        }
    }

    private static string TextOf(int generation) => string.Create(
        CultureInfo.InvariantCulture,
        $"# Gadget\nA gadget is a tool of generation {generation}. The gadget was made in generation {generation} by hand.\n\n## Use of a gadget\nUse a gadget of generation {generation} with care.\n");

    private async Task ReloadAsync(LiveProgram program, int first, int last)
    {
        for (var generation = first; generation <= last; generation++)
        {
            program.Save("gadget.md", TextOf(generation));
            var expected = string.Create(CultureInfo.InvariantCulture, $"generation {generation}.");
            do
            {
                var line = await program.HearAsync();
                Assert.StartsWith("Reloaded in", line, StringComparison.Ordinal);
            }
            while (!Serves(program, expected));
        }
    }

    // A method of its own, so that no register of the test holds a generation.
    private bool Serves(LiveProgram program, string expected)
    {
        var current = program.Current;
        generations.Add(new WeakReference(current.Finder));
        return current.Course.Notes.Single(note => note.Path == "gadget.md").Sections[0].Sentences[0].EndsWith(expected, StringComparison.Ordinal);
    }

    private static async Task<List<int>> AskAsync(LiveProgram program, CancellationToken end)
    {
        var seen = new List<int>();
        var student = await Student.ArriveAsync(program.Http);
        while (!end.IsCancellationRequested)
        {
            seen.Add(OneOf(await student.AskAsync("what is a gadget?")));
            OneOf(await program.Http.GetStringAsync("/notes/gadget.md", TestContext.Current.CancellationToken));
        }

        return seen;
    }

    private static int OneOf(string answer)
    {
        var numbers = Generation().Matches(answer).Select(match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)).Distinct().ToList();
        return Assert.Single(numbers);
    }

    private static long Memory()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    [GeneratedRegex(@"generation (?<number>\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex Generation();
}
