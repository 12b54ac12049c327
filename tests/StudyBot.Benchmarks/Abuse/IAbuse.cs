namespace StudyBot.Benchmarks;

/// <summary>Goes on until it is disposed; as text it says what it did.</summary>
internal interface IAbuse : IAsyncDisposable;
