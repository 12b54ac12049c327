namespace StudyBot;

/// <summary>What every answer of the page tells the browser: what it may load, send and show.</summary>
internal static class PageHeaders
{
    public const string NothingAllowed = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Pages without scripts: our style sheet and our pictures.</summary>
    public const string Text = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>The chat page. Web Chat writes style elements of its own, and reads what it uploads from blobs; nothing goes to another host.</summary>
    public static string Chat(HttpRequest request) =>
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        + $"connect-src 'self' data: blob:{SocketOf(request)}; media-src 'self' data: blob:; worker-src 'self' blob:; "
        + "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void Write(IHeaderDictionary headers, string contentSecurity)
    {
        headers.ContentSecurityPolicy = contentSecurity;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()";
    }

    // Not every browser takes 'self' to cover the socket of the same host. The host is the client's word, so only a plain one is repeated.
    private static string SocketOf(HttpRequest request)
    {
        var host = request.Host.Value ?? "";
        return host.Length > 0 && host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or ':' or '[' or ']')
            ? $" {(request.IsHttps ? "wss" : "ws")}://{host}"
            : "";
    }
}
