using System.Text;
using StudyBot.Core;
using static System.Net.WebUtility;

namespace StudyBot;

/// <summary>The files of the page, and the pages made of them.</summary>
internal sealed class Site
{
    private readonly string chat;
    private readonly string frame;
    private readonly string help;
    private readonly string privacy;
    private readonly string terms;

    private Site(IReadOnlyList<Asset> assets, Func<string, string> template)
    {
        Assets = assets;
        chat = template("index.html");
        frame = template("page.html");
        help = template("help.html");
        privacy = template("privacy.html");
        terms = template("terms.html");
    }

    public IReadOnlyList<Asset> Assets { get; }

    /// <summary>Reads what lies beside the program.</summary>
    public static Site Read()
    {
        var assets = new Dictionary<string, Asset>(StringComparer.Ordinal)
        {
            ["webchat.js"] = Asset.Read("webchat", "webchat.js", "webchat"),
            ["LICENSE.txt"] = Asset.Read("webchat", "LICENSE.txt", "webchat"),
            ["site.css"] = Asset.Read("wwwroot", "site.css", "site"),
            ["look.js"] = Asset.Read("wwwroot", "look.js", "site"),
            ["chat.js"] = Asset.Read("wwwroot", "chat.js", "site"),
            ["icon.svg"] = Asset.Read("wwwroot", "icon.svg", "site"),
        };
        return new Site([.. assets.Values], Template);

        string Template(string name)
        {
            var text = new StringBuilder(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "wwwroot", name)));
            foreach (var (file, asset) in assets)
                text.Replace($"{{{{{file}}}}}", asset.Path);
            return text.ToString();
        }
    }

    public Html Chat(Course course, HttpRequest request) =>
        new(chat.Replace("{{course}}", HtmlEncode(course.Title), StringComparison.Ordinal), PageHeaders.Chat(request));

    public Html Help(Course course) => Text(course, "Help", help);

    public Html Privacy(Course course, OperatorOptions host) => Text(course, "What StudyBot keeps", OperatorText.Fill(privacy, host));

    public Html Terms(Course course, OperatorOptions host) => Text(course, "Terms of use", OperatorText.Fill(terms, host));

    public Html NotFound(Course course) => Text(
        course,
        "Not found",
        """
        <h1>There is nothing here</h1>
        <p class="lead">The address may be mistyped, or the note was moved or renamed.</p>
        <p><a href="/notes/">All notes</a> · <a href="/">Ask StudyBot</a></p>
        """,
        StatusCodes.Status404NotFound);

    /// <param name="main">The page's own HTML. It is put in last, so that nothing in it is taken for a placeholder.</param>
    public Html Text(Course course, string title, string main, int status = StatusCodes.Status200OK) => new(
        frame
            .Replace("{{title}}", HtmlEncode(title), StringComparison.Ordinal)
            .Replace("{{course}}", HtmlEncode(course.Title), StringComparison.Ordinal)
            .Replace("{{main}}", main, StringComparison.Ordinal),
        PageHeaders.Text,
        status);
}
