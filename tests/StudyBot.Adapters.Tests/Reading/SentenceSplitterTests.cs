using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("AWS secures the cloud. You secure what is in it.", 2)]
    [InlineData("Is it encrypted? Yes! It is.", 3)]
    [InlineData("Use a second factor, e.g. a hardware key, for the root user.", 1)]
    [InlineData("The root user, i.e. the owner of the account.", 1)]
    [InlineData("Support answers 24/7. It is paid.", 2)]
    [InlineData("Version 3.5 follows v1.2.3 of the agent.", 1)]
    [InlineData("Ask on re:Post first. re:Post is free.", 2)]
    [InlineData("AWS Inc. Security is a team.", 1)]
    [InlineData("Amazon Web Services, Inc. or its affiliates.", 1)]
    [InlineData("Open config.json and save it. Then restart.", 2)]
    [InlineData("See https://aws.amazon.com/compliance/. It lists the programs.", 2)]
    [InlineData("See https://a.example/x.y?z=1.2 for more.", 1)]
    [InlineData("It costs $0.05 per GB. Reads are free.", 2)]
    [InlineData("1. Open the console", 1)]
    [InlineData("It began in 2006. Then it grew.", 2)]
    [InlineData("In the U.S. Government cloud.", 1)]
    [InlineData("Logs, metrics, etc. Each is kept.", 2)]
    [InlineData("See No. 5 in the list.", 1)]
    [InlineData("The answer is no. Nobody may.", 2)]
    [InlineData("He said “No.” She left.", 2)]
    [InlineData("Shield (Standard. It is free.) protects you.", 1)]
    [InlineData("A stray bracket ( stands here. The text goes on.", 2)]
    [InlineData("Wait... Then go on.", 2)]
    [InlineData("Amazon S3 vs. Amazon EBS.", 1)]
    [InlineData("", 0)]
    public void A_paragraph_is_split_where_a_sentence_ends(string paragraph, int sentences)
    {
        var split = SentenceSplitter.Split(paragraph);

        Assert.Equal(sentences, split.Count);
        Assert.Equal(paragraph, string.Join(' ', split));
    }

    [Fact]
    public void No_sentence_ends_inside_a_code_span()
    {
        var section = Assert.Single(CourseFolder.NoteOf("# Title\nThe line `Deny. Then Allow` stays whole. So does this.\n").Sections);

        Assert.Equal(["The line Deny. Then Allow stays whole.", "So does this."], section.Sentences);
    }
}
