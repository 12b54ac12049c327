using Microsoft.AspNetCore.Http;

namespace StudyBot.Channels;

/// <summary>Keeps an anonymous student the same over visits. Scripts can't read it, and other sites can't make it go along.</summary>
internal sealed class StudentCookie(PassSeal seal)
{
    private const string Name = "studybot-student";

    /// <summary>The student of this browser; a new one when it has none that is ours. A visit renews the cookie's year.</summary>
    public string Renew(HttpContext context)
    {
        var student = (context.Request.Cookies[Name] is { } known ? seal.OpenCookie(known) : null) ?? $"dl_{Unguessable.Id()}";
        context.Response.Cookies.Append(Name, seal.SealCookie(student), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
            Path = "/",
        });
        return student;
    }
}
