using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StudyBot.Core;
using StudyBot.Knowledge;

namespace StudyBot.Benchmarks;

/// <summary>The whole program under what it is for: instructors save, students ask.</summary>
internal static class LoadRun
{
    private const int Saves = 50;
    private const int Questions = 500;
    private const int Checks = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task RunAsync()
    {
        Console.WriteLine(FormattableString.Invariant($"{"course",-16} {"what, in ms",-28} {"p50",9} {"p99",9} {"worst",9} {"times",7}"));
        using (var shipped = BenchCourse.Shipped())
            await RunAsync(shipped);
        using var large = BenchCourse.Generated(10_000);
        await RunAsync(large);
    }

    private static async Task RunAsync(BenchCourse course)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Urls", "http://127.0.0.1:0"), new("Logging:LogLevel:Default", "None")]).Build();
        await using var app = StudyServer.Build(new Settings(AppContext.BaseDirectory, configuration, course.Knowledge, course.Data));
        await app.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false }) { BaseAddress = new Uri(app.Urls.First()) };

        Print(course, "save to answer (Direct Line)", await SaveAsync(course, await DirectLineStudent.ArriveAsync(http)));
        Print(course, "ask (find and quote)", Ask(app.Services.GetRequiredService<ICourseSource>().Current));
        Print(course, "check", Check(course));
        await app.StopAsync();
    }

    // From the moment the file is closed to the moment a student holds the new sentence.
    private static async Task<Percentiles> SaveAsync(BenchCourse course, DirectLineStudent student)
    {
        var times = new Percentiles();
        for (var save = 0; save < Saves; save++)
        {
            var sentence = FormattableString.Invariant($"The zorblatt is an instrument of version {save} precisely.");
            await File.WriteAllTextAsync(Path.Combine(course.Knowledge, "zorblatt.md"), $"# Zorblatt\n{sentence}\n");
            var began = Stopwatch.GetTimestamp();
            while (!(await student.AskAsync("what is the zorblatt?")).Contains(sentence, StringComparison.Ordinal))
            {
                if (Stopwatch.GetElapsedTime(began) > Patience)
                    throw new TimeoutException($"Save {save} was never answered from.");
                await Task.Delay(20);
            }

            times.Add(Stopwatch.GetElapsedTime(began));
        }

        return times;
    }

    private static Percentiles Ask(CourseInService service)
    {
        var sentences = service.Course.Notes.SelectMany(note => note.Sections).SelectMany(section => section.Sentences).ToList();
        var questions = Enumerable.Range(0, Questions).Select(i => string.Join(' ', sentences[(int)((long)i * sentences.Count / Questions)].Split(' ').Take(8))).ToList();
        foreach (var question in questions)
            _ = NotesAnswerer.Ask(service, question, KeyGuard.Open);

        var times = new Percentiles();
        foreach (var question in questions)
        {
            var began = Stopwatch.GetTimestamp();
            _ = NotesAnswerer.Ask(service, question, KeyGuard.Open);
            times.Add(Stopwatch.GetElapsedTime(began));
        }

        return times;
    }

    private static Percentiles Check(BenchCourse course)
    {
        var times = new Percentiles();
        for (var check = 0; check < Checks; check++)
        {
            var began = Stopwatch.GetTimestamp();
            _ = KnowledgeRegistration.CheckKnowledge(course.Knowledge, TimeProvider.System);
            times.Add(Stopwatch.GetElapsedTime(began));
        }

        return times;
    }

    private static void Print(BenchCourse course, string what, Percentiles times) => Console.WriteLine($"{course.Name,-16} {what,-28} {times}");
}
