using System.Net.Sockets;
using Microsoft.Extensions.Options;
using StudyBot.Storage;

namespace StudyBot;

/// <summary>Failures that an operator can mend, in one sentence each; anything else is a bug and keeps its stack trace.</summary>
internal static class StartFailure
{
    private const string NoAddress = "Urls holds something that is no address to listen on: write it like http://localhost:3978.";

    public static string? SentenceFor(Exception failure) => failure switch
    {
        CannotGoOnException or StorageException => failure.Message,
        OptionsValidationException invalid => string.Join(' ', invalid.Failures),
        InvalidOperationException { InnerException: FormatException } => failure.Message,
        ArgumentOutOfRangeException { ParamName: "port" } => NoAddress,
        FormatException when failure.Message.StartsWith("Invalid url", StringComparison.Ordinal) => NoAddress,
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } or Microsoft.AspNetCore.Connections.AddressInUseException =>
            $"The port is in use: {failure.Message.TrimEnd('.')}. Stop the other program, or name another address with Urls=http://localhost:PORT.",
        IOException { InnerException: SocketException socket } => $"The address can't be used: {socket.Message}.",
        SocketException => $"The address can't be used: {failure.Message}.",
        UnauthorizedAccessException => failure.Message,
        AggregateException { InnerException: { } inner } => SentenceFor(inner),
        _ => null,
    };
}
