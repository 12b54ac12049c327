using Microsoft.Extensions.Options;
using StudyBot.Channels;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class StartTests
{
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "Channels:PublicUrl", "study.example.org", "PublicUrl" },
        { "Channels:PublicUrl", "ftp://study.example.org", "PublicUrl" },
        { "Channels:PublicUrl", "https://study.example.org/?a=b", "PublicUrl" },
        { "Channels:TrustedOrigins:0", "https://study.example.org/", "TrustedOrigins" },
        { "Channels:TrustedOrigins:0", "*", "TrustedOrigins" },
        { "Channels:DirectLineSecret", "short", "DirectLineSecret" },
        { "Channels:DirectLineSecret", "", "DirectLineSecret" },
        { "Channels:DirectLineSecret", "with blanks that no header carries as one", "DirectLineSecret" },
        { "Channels:UnauthenticatedChannels:0", "directline", "directline" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_setting_that_cannot_be_meant_stops_the_start_and_is_named(string name, string value, string named)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => WireHost.StartAsync(settings: [new(name, value)]));

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_setting_stops_the_start_and_is_named()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => WireHost.StartAsync(settings: [new("Channels:DangerouslyAllowUnautenticated", "true")]));

        Assert.Contains("DangerouslyAllowUnautenticated", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unauthenticated_activities_and_a_public_address_exclude_each_other()
    {
        KeyValuePair<string, string?>[] settings =
            [new("Channels:DangerouslyAllowUnauthenticated", "true"), new("Channels:PublicUrl", "https://study.example.org")];

        await Assert.ThrowsAsync<OptionsValidationException>(() => WireHost.StartAsync(settings: settings));
    }

    [Fact]
    public async Task Unauthenticated_activities_stop_a_start_that_others_could_reach()
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(
            () => WireHost.StartAsync(options => options.DangerouslyAllowUnauthenticated = true, url: "http://0.0.0.0:0"));

        Assert.Contains("http://localhost", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:3978", true)]
    [InlineData("http://127.0.0.1:3978", true)]
    [InlineData("https://[::1]:3978", true)]
    [InlineData("http://[::]:3978", false)]
    [InlineData("http://*:3978", false)]
    [InlineData("http://+:80", false)]
    [InlineData("http://10.0.0.1:3978", false)]
    [InlineData("http://study.example.org", false)]
    [InlineData("http://unix:/run/studybot.sock", false)]
    [InlineData("nonsense", false)]
    public void Only_addresses_of_this_machine_are_safe_without_authentication(string address, bool isSafe)
    {
        var open = new ChannelOptions { DangerouslyAllowUnauthenticated = true };

        Assert.Equal(isSafe, ChannelRegistration.WhyNotToStart(open, ["http://localhost:1", address]) is null);
        Assert.Null(ChannelRegistration.WhyNotToStart(new ChannelOptions(), [address]));
    }
}
