using System.IO.Compression;
using System.Text.Json.Nodes;
using StudyBot.Core;

namespace StudyBot.Conversation.Tests;

/// <summary>App packages as an operator orders them.</summary>
internal static class Ordered
{
    public const string AppId = "4a3c1b7e-0c5d-4d8a-9a57-2f6f0b9f2c11";

    /// <summary>Runs the command over the shipped course.</summary>
    public static Task<Ended> RunAsync(string output, params IReadOnlyList<string> more) =>
        ProgramProcess.RunAsync(["teams-package", "--app-id", AppId, "--domain", "study.example.org", "--output", output, "--knowledge", Repository.Knowledge, .. more]);

    public static JsonObject Manifest(string title = "Locks & <Keys>", IReadOnlyList<Topic>? topics = null, string name = "StudyBot") => AppManifest.Of(
        new PackageOrder
        {
            AppId = Guid.Parse(AppId),
            Domain = "study.example.org",
            Name = name,
            Version = "1.0.0",
            Developer = "Example School",
            Website = "https://study.example.org/",
            Privacy = "https://study.example.org/privacy",
            Terms = "https://study.example.org/terms",
        },
        SmallCourse.Make() with { Title = title, Topics = topics ?? [] });

    public static async Task<JsonObject> ReadManifestAsync(string zip)
    {
        await using var archive = await ZipFile.OpenReadAsync(zip, TestContext.Current.CancellationToken);
        await using var manifest = await archive.GetEntry("manifest.json")!.OpenAsync(TestContext.Current.CancellationToken);
        return (await JsonNode.ParseAsync(manifest, cancellationToken: TestContext.Current.CancellationToken))!.AsObject();
    }
}
