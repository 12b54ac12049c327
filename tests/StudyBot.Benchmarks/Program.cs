using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using StudyBot.Benchmarks;

// "abuse" measures what students wait for while somebody floods the program or holds connections open;
// "index" measures building and reusing the index with BenchmarkDotNet, "turns" how many turns a second there are beside bare Kestrel;
// without a word, the load runs: what students and instructors wait for.
if (args is ["turns", .. var kinds])
{
    await TurnRun.RunAsync(kinds);
    return;
}

if (args is ["abuse", .. var abuses])
{
    await AbuseRun.RunAsync(abuses);
    return;
}

if (args is not ["index", .. var rest])
{
    await LoadRun.RunAsync();
    return;
}

// In this process, as a server would, and a few times only: each takes seconds.
var few = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(6);
BenchmarkRunner.Run<IndexBenchmarks>(DefaultConfig.Instance.AddJob(few).WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results")), rest);
