using System.Collections.Concurrent;
using StudyBot.Core;

namespace StudyBot.Storage;

// How the students who were busy last answered each question: every quiz asks for it, and its own answers are most of what changes. What is read from the
// database may lack what the writer has just stored, so that is put on top of it, and never below.
internal sealed class RecentAnswers
{
    // Some 50 KB each, when a course of hundreds of questions was answered.
    private const int MostStudents = 512;

    private readonly ConcurrentDictionary<(StudentKey Student, string CourseId), Known> students = [];

    // The writer's alone, until they are on disk.
    private readonly List<(StudentKey Student, string CourseId, string QuestionId, LastAnswer Answer)> noted = [];
    private bool isOutdated;

    public async Task<IReadOnlyDictionary<string, LastAnswer>> FindAsync(
        StudentKey student, string courseId, Func<Task<List<KeyValuePair<string, LastAnswer>>>> read)
    {
        var known = Enter((student, courseId));
        if (!known.IsWhole)
        {
            foreach (var (questionId, answer) in await read())
                _ = known.Answers.TryAdd(questionId, answer);
            known.IsWhole = true;
        }

        return known.Answers;
    }

    /// <summary>For the writer, within a transaction.</summary>
    public void Note(StudentKey student, string courseId, string questionId, LastAnswer answer) => noted.Add((student, courseId, questionId, answer));

    /// <summary>For the writer, when answers of whomever were changed in another way, or undone.</summary>
    public void LetGo()
    {
        noted.Clear();
        isOutdated = true;
    }

    /// <summary>For the writer, when what it noted is on disk.</summary>
    public void Publish()
    {
        if (isOutdated)
            students.Clear();
        foreach (var (student, courseId, questionId, answer) in noted)
        {
            if (students.TryGetValue((student, courseId), out var known))
                known.Answers[questionId] = answer;
        }

        noted.Clear();
        isOutdated = false;
    }

    private Known Enter((StudentKey Student, string CourseId) key)
    {
        if (students.TryGetValue(key, out var known))
            return known;
        if (students.Count >= MostStudents)
            students.Clear();
        return students.GetOrAdd(key, _ => new Known());
    }

    private sealed class Known
    {
        private volatile bool isWhole;

        public ConcurrentDictionary<string, LastAnswer> Answers { get; } = new(concurrencyLevel: 1, capacity: 31, StringComparer.Ordinal);

        public bool IsWhole
        {
            get => isWhole;
            set => isWhole = value;
        }
    }
}
