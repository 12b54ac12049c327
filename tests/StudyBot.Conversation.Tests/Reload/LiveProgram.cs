using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using StudyBot.Core;
using StudyBot.Knowledge;

namespace StudyBot.Conversation.Tests;

/// <summary>The whole program over a course of its own, which an instructor edits while it serves.</summary>
internal sealed class LiveProgram : ServedProgram
{
    // What the product allows itself is two seconds; a test machine may be busy with other things.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder knowledge = new();
    private readonly Channel<string> told = System.Threading.Channels.Channel.CreateUnbounded<string>();

    public LiveProgram()
    {
        Save("course.md", "---\nid: live\ntitle: A course that is being written\n---\n## 1.1 Gadgets\n");
        Save("other.md", "---\ntopic: \"1.1\"\n---\n# Kettles\nA kettle boils water for tea.\n");
    }

    public CourseInService Current => Services.GetRequiredService<ICourseSource>().Current;

    protected override string KnowledgeFolder => knowledge.Path;

    public static async Task<LiveProgram> ServeAsync(string path, string text)
    {
        var program = new LiveProgram();
        program.Save(path, text);
        await program.InitializeAsync();
        return program;
    }

    public void Save(string path, string text) => File.WriteAllText(knowledge[path], text);

    public void Delete(string path) => File.Delete(knowledge[path]);

    /// <summary>What the console says next.</summary>
    public async Task<string> HearAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        return await told.Reader.ReadAsync(patience.Token);
    }

    public async ValueTask EndAsync()
    {
        await DisposeAsync();
        knowledge.Dispose();
    }

    // Its students ask without a pause.
    protected override IEnumerable<KeyValuePair<string, string?>> OwnSettings => [new("Channels:ActivitiesPerSecond", "1000000")];

    protected override void Configure(IServiceCollection services) => services.Configure<WatchOptions>(watch => watch.Quiet = TimeSpan.FromMilliseconds(20));

    protected override void Hear(string line) => told.Writer.TryWrite(line);
}
