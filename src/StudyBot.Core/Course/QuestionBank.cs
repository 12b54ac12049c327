using System.Collections;

namespace StudyBot.Core;

/// <summary>
/// The written questions, then those made from the notes. These are made when the first student wants to be quizzed,
/// so that no save has to wait for them: making them takes a second or two where there are ten thousand sections and thousands of tables.
/// </summary>
public sealed class QuestionBank(IReadOnlyList<Question> written, Func<IReadOnlyList<Question>> make) : IReadOnlyList<Question>
{
    private readonly Lazy<IReadOnlyList<Question>> all = new(() => [.. written, .. make()]);

    private Dictionary<string, Question> ById => field ??= all.Value.DistinctBy(question => question.Id).ToDictionary(question => question.Id);

    public IReadOnlyList<Question> Written => written;

    public int Count => all.Value.Count;

    public Question? Find(string id) => ById.GetValueOrDefault(id);

    public Question this[int index] => all.Value[index];

    public IEnumerator<Question> GetEnumerator() => all.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
