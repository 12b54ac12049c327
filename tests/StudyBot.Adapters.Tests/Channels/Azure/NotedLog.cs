using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>Everything that was logged, at every level.</summary>
internal sealed class NotedLog : ILoggerProvider
{
    public ConcurrentQueue<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Notes(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Notes(NotedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
    }
}
