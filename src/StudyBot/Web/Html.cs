using System.Security.Cryptography;
using System.Text;

namespace StudyBot;

/// <summary>A page as it goes out. It may change with the next save of a note, so browsers ask each time, by its entity tag.</summary>
internal sealed class Html(string page, string contentSecurity, int status = StatusCodes.Status200OK) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var body = Encoding.UTF8.GetBytes(page);
        httpContext.Response.StatusCode = status;
        PageHeaders.Write(httpContext.Response.Headers, contentSecurity);
        httpContext.Response.Headers.CacheControl = "no-cache";
        return Body.WriteAsync(httpContext, "text/html; charset=utf-8", body, $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 8))}\"");
    }
}
