using StudyBot.Channels;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class ReplyMarkdownTests
{
    [Theory]
    [InlineData("See [EC2](/notes/a%20b.md#ec2).", "See [EC2](https://study.example.org/bot/notes/a%20b.md#ec2).")]
    [InlineData("[a](/notes/a) and [b](/notes/b)", "[a](https://study.example.org/bot/notes/a) and [b](https://study.example.org/bot/notes/b)")]
    [InlineData("[out](https://example.org/x)", "[out](https://example.org/x)")]
    [InlineData("[out](//example.org/x)", "[out](//example.org/x)")]
    [InlineData(@"He typed \[a\](/notes/x)", @"He typed \[a\](https://study.example.org/bot/notes/x)")]
    [InlineData("A ![picture](https://evil.example/p.png) here", "A picture here")]
    [InlineData("![](http://evil.example/p.png)", "")]
    [InlineData("![ref][1]\n\n[1]: http://evil.example/p.png", "[ref][1]\n\n[1]: http://evil.example/p.png")]
    [InlineData("![a](\nhttp://evil.example/p.png)", "[a](\nhttp://evil.example/p.png)")]
    [InlineData("x <IMG src='http://evil.example/p.png'>", "x &lt;img src='http://evil.example/p.png'>")]
    [InlineData(@"x \<img src=x>", @"x \<img src=x>")]
    public void Links_of_the_house_become_absolute_and_pictures_become_words(string markdown, string prepared)
    {
        Assert.Equal(prepared, ReplyMarkdown.Prepare(markdown, new Uri("https://study.example.org/bot/")));
    }
}
