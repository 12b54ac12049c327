using System.Net;
using System.Net.Sockets;

namespace StudyBot.Conversation.Tests;

public sealed class StartFailureTests
{
    private const string FreePort = "http://127.0.0.1:0";

    [Fact]
    public async Task A_port_in_use()
    {
        using var folder = new TemporaryFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var ended = await ServeAsync(folder, ("Urls", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}"));

        AssertSaysWhy(ended, "port is in use");
    }

    [Fact]
    public async Task No_knowledge_folder()
    {
        using var folder = new TemporaryFolder();

        var ended = await ProgramProcess.RunAsync(["--data", folder["data"], "--knowledge", folder["nowhere"]], settings: ("Urls", FreePort));

        AssertSaysWhy(ended, folder["nowhere"]);
    }

    [Fact]
    public async Task An_empty_knowledge_folder()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["empty"]);

        var ended = await ProgramProcess.RunAsync(["--data", folder["data"], "--knowledge", folder["empty"]], settings: ("Urls", FreePort));

        AssertSaysWhy(ended, folder["empty"]);
    }

    [Fact]
    public async Task A_database_that_is_none()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["data"]);
        const string Letter = "Dear diary, today I put a letter where a database belongs. It is long enough to be read as one.";
        var file = Path.Combine(folder["data"], "studybot.db");
        await File.WriteAllTextAsync(file, Letter, TestContext.Current.CancellationToken);

        var ended = await ServeAsync(folder);

        AssertSaysWhy(ended, "studybot.db is not a database");
        Assert.Equal(Letter, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["data"], "", TestContext.Current.CancellationToken);

        var ended = await ServeAsync(folder);

        AssertSaysWhy(ended, folder["data"]);
    }

    [Fact]
    public async Task A_data_folder_that_another_process_uses()
    {
        using var folder = new TemporaryFolder();
        using var first = await ProgramProcess.ServeAsync(folder["data"]);

        var ended = await ServeAsync(folder);

        AssertSaysWhy(ended, "Another StudyBot is using the data folder");
    }

    [Theory]
    [InlineData("Channels__DangerouslyAllowUnautenticated", "true", "Channels:DangerouslyAllowUnautenticated")]
    [InlineData("Channels__DirectLineSecret", "too-short", "Channels:DirectLineSecret")]
    [InlineData("Channels__PublicUrl", "study.example.org", "Channels:PublicUrl")]
    [InlineData("Channels__DangerouslyAllowUnauthenticated", "perhaps", "Channels:DangerouslyAllowUnauthenticated")]
    [InlineData("Channels__Bot__ClientSecert", "x", "Channels:Bot:ClientSecert")]
    [InlineData("Channels__Bot__Issuers__0__Isuer", "x", "Channels:Bot:Issuers:0:Isuer")]
    [InlineData("Channels__Bot__ClientSecret", "x", "without a ClientId")]
    [InlineData("Storage__Foldr", "data", "Storage:Foldr")]
    [InlineData("Operator__Nmae", "x", "Operator:Nmae")]
    [InlineData("Urls", "nonsense", "Urls")]
    [InlineData("Urls", "http://127.0.0.1:99999", "Urls")]
    public async Task A_setting_that_cannot_be_meant(string name, string value, string named)
    {
        using var folder = new TemporaryFolder();

        var ended = await ServeAsync(folder, (name, value));

        AssertSaysWhy(ended, named);
    }

    [Fact]
    public async Task Unauthenticated_activities_on_an_address_that_others_reach()
    {
        using var folder = new TemporaryFolder();

        var ended = await ServeAsync(folder, ("Urls", "http://0.0.0.0:0"), ("Channels__DangerouslyAllowUnauthenticated", "true"));

        AssertSaysWhy(ended, "DangerouslyAllowUnauthenticated");
    }

    [Fact]
    public async Task A_registration_without_a_credential_and_doctor_says_the_same()
    {
        using var folder = new TemporaryFolder();
        (string, string)[] settings =
            [("Channels__Bot__ClientId", "4a3c1b7e-0c5d-4d8a-9a57-2f6f0b9f2c11"), ("Channels__Bot__TenantId", "9f1c7a52-6d0e-4b57-8c55-1d7f6f0a3e02")];

        var ended = await ServeAsync(folder, settings);
        var doctor = await ProgramProcess.RunAsync(["doctor", "--data", folder["data"], "--knowledge", Repository.Knowledge], settings: settings);

        AssertSaysWhy(ended, "exactly one credential");
        Assert.Equal(1, doctor.ExitCode);
        Assert.Contains($"mend    {ended.Errors.Trim()}", doctor.Output, StringComparison.Ordinal);
    }

    private static Task<Ended> ServeAsync(TemporaryFolder folder, params (string Name, string Value)[] settings) =>
        ProgramProcess.RunAsync(["--data", folder["data"], "--knowledge", Repository.Knowledge], settings: [("Urls", FreePort), .. settings]);

    /// <summary>One line that a person can act on, and an exit code that a script can.</summary>
    private static void AssertSaysWhy(Ended ended, string named)
    {
        Assert.Equal(1, ended.ExitCode);
        var sentence = Assert.Single(ended.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(named, sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Output + ended.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", ended.Output + ended.Errors, StringComparison.Ordinal);
        Assert.Empty(ended.Output);
    }
}
