using System.Net;

namespace StudyBot.Channels;

/// <summary>The names under which this machine knows itself.</summary>
internal static class LoopbackNames
{
    public static bool Includes(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IsLoopback(address));

    /// <summary>An address of an unknown kind (a socket file, a test server) is not one of them.</summary>
    public static bool IsLoopback(IPAddress? address) =>
        address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
}
