using BenchmarkDotNet.Running;
using StudyBot.Benchmarks;

// "index" measures building and reusing the index with BenchmarkDotNet; without a word, the load runs: what students and instructors wait for.
if (args is ["index", .. var rest])
    BenchmarkRunner.Run<IndexBenchmarks>(args: rest);
else
    await LoadRun.RunAsync();
