using Microsoft.Extensions.Time.Testing;
using StudyBot.Core;
using StudyBot.Knowledge;

namespace StudyBot.Adapters.Tests;

/// <summary>A small course without any problem, on 24 November 2026.</summary>
internal static class CleanCourse
{
    public static readonly TimeProvider Clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    private const string Head = """
        ---
        id: course
        title: A course
        hosts:
          - docs.example.org
          - example.org
        review-days: 365
        ---
        ## 2.1 Nature
        - **2.1.K1** what grows
        - **2.1.S1** what does not

        ## 2.2 Culture
        Made by people.
        """;

    private const string Note = """
        ---
        topic: "2.1"
        objectives: [2.1.K1, 2.1.S1]
        reviewed: 2026-11-01
        ---
        # Bees

        ## Bees in the town {#section}
        Whoever keeps bees in the town has to tell the office every spring.
        The office counts the hives in May and sends a bill in June to the keeper.
        """;

    public static CourseFolder Open() => CourseFolder.With(
        ("course.md", Head),
        ("note.md", Note),
        ("questions/base-k1.md", BaseQuestions("2.1.K1", 1, ["heather", "clover", "lavender", "borage", "sage"])),
        ("questions/base-s1.md", BaseQuestions("2.1.S1", 6, ["granite", "basalt", "slate", "marble", "chalk"])));

    public static IReadOnlyList<KnowledgeProblem> Check(this CourseFolder folder) => CourseReader.Read(folder.Root, Clock).Problems;

    public static IReadOnlyList<KnowledgeProblem> CheckWith(string file, string text)
    {
        using var folder = Open();
        folder.Write(file, text);
        return folder.Check();
    }

    private static string BaseQuestions(string objective, int first, string[] things) =>
        $"---\ntopic: \"2.1\"\nobjectives: [{objective}]\nsources: [https://docs.example.org/bees]\n---\n" + string.Concat(things.Select((thing, i) => $"""
            ### Is there more {thing} to the north or to the south of {new string((char)('a' + first + i), 6)}? {"{"}#q-base-{first + i}{"}"}
            - [x] To the {(i % 2 == 0 ? "north" : "south")}
            - [ ] To the {(i % 2 == 0 ? "south" : "north")}
              > The map shows it elsewhere.

            > The map shows it there. See [bees](../note.md#section).


            """));
}
