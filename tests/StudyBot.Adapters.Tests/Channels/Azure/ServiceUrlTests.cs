using System.Net;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class ServiceUrlTests(RegisteredHost host) : IClassFixture<RegisteredHost>
{
    public static TheoryData<string> Foreign =>
    [
        "http://smba.trafficmanager.net/emea/",
        "ftp://smba.trafficmanager.net/emea/",
        "//smba.trafficmanager.net/emea/",
        "smba.trafficmanager.net/emea/",
        "https:smba.trafficmanager.net/emea/",
        "https:/smba.trafficmanager.net/emea/",
        "https:///smba.trafficmanager.net/emea/",
        "https://user@smba.trafficmanager.net/emea/",
        "https://user:word@smba.trafficmanager.net/emea/",
        "https://@smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net@evil.example/emea/",
        "https://smba.trafficmanager.net:443@evil.example/emea/",
        "https://evil.example/@smba.trafficmanager.net/",
        "https://evil.example#smba.trafficmanager.net/",
        "https://evil.example?smba.trafficmanager.net/",
        "https://evil.example\\smba.trafficmanager.net/",
        "https://smba.trafficmanager.net\\@evil.example/",
        "https:\\\\smba.trafficmanager.net\\emea\\",
        "https://smba.trafficmanager.net:8443/emea/",
        "https://smba.trafficmanager.net:80/emea/",
        "https://smba.trafficmanager.net:0443/emea/",
        "https://smba.trafficmanager.net:/emea/",
        "https://smba.trafficmanager.net:443:443/emea/",
        "https://smba.trafficmanager.net./emea/",
        "https://.smba.trafficmanager.net/emea/",
        "https://evil.smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net.evil.example/emea/",
        "https://smba-trafficmanager.net/emea/",
        "https://evilsmba.trafficmanager.net/emea/",
        "https://evil.trafficmanager.net/emea/",
        "https://trafficmanager.net/emea/",
        "https://botframework.com/",
        "https://evil.botframework.com.example/",
        "https://smbа.trafficmanager.net/emea/", // a Cyrillic letter
        "https://xn--smb-7cd.trafficmanager.net/emea/",
        "https://smba。trafficmanager。net/emea/", // dots of another script
        "https://smba%2etrafficmanager.net/emea/",
        "https://smba.trafficmanager.net%00.evil.example/",
        "https://smba.trafficmanager.net%2f@evil.example/",
        "https://127.0.0.1/",
        "https://localhost/",
        "https://169.254.169.254/metadata/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0177.0.0.1/",
        "https://127.1/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[::ffff:a9fe:a9fe]/",
        "https://smba.trafficmanager.net/emea/?redirect=evil.example",
        "https://smba.trafficmanager.net/emea/#evil.example",
        "https://smba.trafficmanager.net/emea/../../evil/",
        "https://smba.trafficmanager.net/emea/%2e%2e/",
        "https://smba.trafficmanager.net//evil.example/",
        "https://smba.trafficmanager.net/emea /",
        " https://smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net/emea/ ",
        "https://smba.trafficmanager.net\t/emea/",
        "javascript:alert(1)//smba.trafficmanager.net/",
        "",
    ];

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task Nothing_is_sent_to_a_service_that_is_not_on_the_list_whatever_the_token_says(string serviceUrl)
    {
        var activity = TeamsActivity.Message("hello", conversation: "a:foreign", serviceUrl: serviceUrl);

        using var answer = await host.Wire.Http.PostAsync(activity, host.Azure.Token(Tokens.Claims(host.Azure.Time.GetUtcNow(), serviceUrl)));

        Assert.True((int)answer.StatusCode is 400 or 401 or 403, $"It was answered by {(int)answer.StatusCode}.");
        Assert.Empty(await host.Wire.Store.ReadOutboxAsync(10, TestContext.Current.CancellationToken));
        Assert.All(host.Azure.Connections, connection => Assert.Equal("login.botframework.com:443", connection));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", "https://smba.trafficmanager.net/emea")]
    [InlineData("https://smba.trafficmanager.net/emea", "https://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net", "https://smba.trafficmanager.net/")]
    [InlineData("HTTPS://SMBA.trafficmanager.net/amer/9f1c7a52-6d0e/", "https://smba.trafficmanager.net/amer/9f1c7a52-6d0e/")]
    [InlineData("https://smba.trafficmanager.net:443/emea/", "https://smba.trafficmanager.net/emea/")]
    public async Task One_service_may_be_written_in_several_ways(string said, string claimed)
    {
        var activity = TeamsActivity.Message("hello", conversation: "a:same", serviceUrl: said).ExpectingReplies();

        using var answer = await host.Wire.Http.PostAsync(activity, host.Azure.Token(Tokens.Claims(host.Azure.Time.GetUtcNow(), claimed)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task An_activity_that_names_no_service_is_refused_although_it_expects_replies()
    {
        var activity = TeamsActivity.Message("hello").ExpectingReplies();
        activity.Remove("serviceUrl");

        using var answer = await host.Wire.Http.PostAsync(activity, host.Azure.Token());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }
}
