using System.CommandLine;
using System.Globalization;
using StudyBot.Core;
using StudyBot.Knowledge;

namespace StudyBot;

/// <summary><c>teams-package</c>: writes the zip by which Teams learns of the bot. Exit 0: written. 1: it can't be. 2: bad usage.</summary>
internal static class TeamsPackageCommand
{
    private const string UsualName = "StudyBot";
    private const string UsualVersion = "1.0.0";

    public static Command Create(FolderOptions folders)
    {
        var appId = Needed("--app-id", "The bot's client id, as Channels:Bot:ClientId has it.", "GUID", text => WhyNot("--app-id", text, ManifestForms.Id));
        var domain = Needed("--domain", "The host name under which the program is reached by https.", "HOST", PublicHost.WhyNot);
        var output = Needed("--output", "The file to write.", "FILE", _ => null);
        var name = Free("--name", $"The app's name, up to {ManifestRules.LongestShortName} characters (default: {UsualName}).", "NAME", WhyNotName);
        var version = Shaped("--app-version", $"The package's version; raise it with every update (default: {UsualVersion}).", "VERSION", ManifestForms.AppVersion);
        var developer = Shaped("--developer", "Who offers the app (default: Operator:Name, else the domain).", "NAME", new ManifestShape.Text(ManifestRules.LongestDeveloper));
        var website = Shaped("--website", "Where the app is explained (default: the domain's first page).", "URL", ManifestForms.Https);
        var privacy = Shaped("--privacy", "The privacy notice (default: the domain's /privacy).", "URL", ManifestForms.Https);
        var terms = Shaped("--terms", "The terms of use (default: the domain's /terms).", "URL", ManifestForms.Https);
        var command = new Command("teams-package", "Write the app package for Microsoft Teams (docs/teams.md).")
        {
            appId, domain, output, name, version, developer, website, privacy, terms,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var settings = Settings.Read(folders.Read(parsed));
            var host = parsed.GetValue(domain)!.ToLowerInvariant();
            var order = new PackageOrder
            {
                AppId = Guid.Parse(parsed.GetValue(appId)!, CultureInfo.InvariantCulture),
                Domain = host,
                Name = parsed.GetValue(name) ?? UsualName,
                Version = parsed.GetValue(version) ?? UsualVersion,
                Developer = parsed.GetValue(developer) ?? Shortened.To(ManifestRules.LongestDeveloper, OperatorOptions.Of(settings).Name ?? host),
                Website = parsed.GetValue(website) ?? $"https://{host}/",
                Privacy = parsed.GetValue(privacy) ?? $"https://{host}/privacy",
                Terms = parsed.GetValue(terms) ?? $"https://{host}/terms",
            };
            return RunAsync(settings, order, parsed.GetValue(output)!, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(Settings settings, PackageOrder order, string output, CancellationToken cancellation)
    {
        var package = AppPackage.Of(AppManifest.Of(order, ReadCourse(settings)));
        try
        {
            await File.WriteAllBytesAsync(output, package.ToZip(), cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CannotGoOnException($"{output} can't be written: {failure.Message}");
        }

        Console.Out.WriteLine($"{output}: {order.Name} {order.Version} for {order.Domain}");
        foreach (var (file, bytes) in package.Files)
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length,6}  {file}"));
        return 0;
    }

    private static Course ReadCourse(Settings settings)
    {
        var limit = settings.Configuration.GetSection("Knowledge").Get<KnowledgeOptions>()?.MaximumFileKilobytes ?? KnowledgeOptions.DefaultFileKilobytes;
        var check = KnowledgeRegistration.CheckKnowledge(settings.KnowledgeFolder, TimeProvider.System, withCourse: true, limit);
        return check.Course ?? throw new CannotGoOnException(
            $"The course in {settings.KnowledgeFolder} can't be read: "
            + (check.Problems is [var first, ..] ? $"{first.Message} {first.Mend}" : "it has no course.md."));
    }

    private static Option<string> Needed(string name, string description, string helpName, Func<string, string?> whyNot)
    {
        var option = Free(name, description, helpName, whyNot);
        option.Required = true;
        return option;
    }

    private static Option<string> Shaped(string name, string description, string helpName, ManifestShape shape) =>
        Free(name, description, helpName, text => WhyNot(name, text, shape));

    private static Option<string> Free(string name, string description, string helpName, Func<string, string?> whyNot)
    {
        var option = new Option<string>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && (string.IsNullOrWhiteSpace(text) ? $"{name} is empty." : whyNot(text)) is { } sentence)
                result.AddError(sentence);
        });
        return option;
    }

    private static string? WhyNotName(string text) =>
        ManifestRules.NamesProduct(text)
            ? "--name must not hold \"Teams\" or \"Microsoft\": Teams refuses such apps."
            : WhyNot("--name", text, new ManifestShape.Text(ManifestRules.LongestShortName));

    private static string? WhyNot(string option, string text, ManifestShape shape) => ManifestCheck.FindFaults(option, text, shape).FirstOrDefault();
}
