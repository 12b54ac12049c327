using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Builds the index of one generation after the other; what a course has in common with the one before it is not done again.</summary>
/// <param name="files">Where the index outlives a restart; null when it need not.</param>
internal sealed class PassageIndexer(IndexFiles? files) : IDisposable
{
    private readonly KnownWords _known = new();
    private readonly IndexParts _parts = new(files);
    private CancellationTokenSource _superseded = new();
    private double? _floor;

    /// <summary>How many sections were indexed so far.</summary>
    public int Indexed => _parts.Indexed;

    /// <summary>Ends when the last generation has a floor of its own.</summary>
    public Task Calibration { get; private set; } = Task.CompletedTask;

    public PassageIndex Build(Course course)
    {
        _superseded.Cancel();
        _superseded.Dispose();
        _superseded = new CancellationTokenSource();
        var texts = SectionTexts.Of(course, _known);
        var index = new PassageIndex(course, texts, new CourseIndex(texts, _parts), _floor ?? 0);
        if (_floor is null)
            _floor = index.Calibrate(course, Environment.ProcessorCount, CancellationToken.None);
        else
            Calibration = CalibrateAsync(index, course, _superseded.Token);
        return index;
    }

    public void Dispose() => _superseded.Dispose();

    // Neither a save nor a student must wait for it: it moves the floor by a hundredth, if at all, so the floor of the last generation does in the meantime.
    private async Task CalibrateAsync(PassageIndex index, Course course, CancellationToken superseded)
    {
        try
        {
            _floor = await Task.Run(() => index.Calibrate(course, cores: 1, superseded), superseded);
        }
        catch (OperationCanceledException) when (superseded.IsCancellationRequested)
        {
            // The next generation calibrates itself.
        }
    }
}
