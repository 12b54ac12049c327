using CsCheck;

namespace StudyBot.Core.Tests;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("AWS KMS")]
    [InlineData("aws kms")]
    [InlineData("KMS")]
    [InlineData("k.m.s.")]
    [InlineData("the AWS KMS!")]
    [InlineData("Key Management Service")]
    [InlineData("AWS Key Management Service")]
    [InlineData("aws key managment service")]
    [InlineData("amazon kms")]
    [InlineData("I think it's KMS")]
    [InlineData("KMS, I guess")]
    public void Any_name_of_the_term_is_right_whatever_its_case_punctuation_article_vendor_or_typos(string said) => Assert.True(Key("AWS KMS").Accepts(said));

    [Theory]
    [InlineData("KMC")]
    [InlineData("CloudHSM")]
    [InlineData("AWS")]
    [InlineData("service")]
    [InlineData("key")]
    [InlineData("...")]
    [InlineData("")]
    [InlineData("KMS and CloudHSM")]
    public void Another_name_or_a_part_of_it_is_wrong(string said) => Assert.False(Key("AWS KMS").Accepts(said));

    [Theory]
    [InlineData("Guard Duty", true)]
    [InlineData("amazon guardduti", true)]
    [InlineData("gaurd duty", true)]
    [InlineData("AWS GuardDuty", true)]
    [InlineData("Macie", false)]
    public void Words_that_are_written_apart_are_one_name(string said, bool isRight) => Assert.Equal(isRight, Key("GuardDuty").Accepts(said));

    [Fact]
    public void A_slip_that_is_nearer_to_another_terms_name_is_wrong()
    {
        var course = Some.Course() with { Terms = [Some.Term("Inspector"), Some.Term("Inspection")] };

        Assert.True(Of(course, "Inspector").Accepts("Inspectar"));
        Assert.False(Of(course, "Inspector").Accepts("Inspectin"));
        Assert.False(Of(course, "Inspector").Accepts("Inspection"));
    }

    [Fact]
    public void A_name_without_its_vendor_that_is_another_things_name_is_wrong()
    {
        var course = Some.WithServices() with { Terms = [.. Some.WithServices().Terms, Some.Term("AWS managed policy"), Some.Term("Managed policy")] };

        Assert.False(Of(course, "AWS managed policy").Accepts("managed policy"));
        Assert.False(Of(course, "Managed policy").Accepts("AWS managed policy"));
    }

    [Fact]
    public void Opposites_that_are_a_slip_apart_are_told_apart()
    {
        var course = Some.Course();

        Assert.False(Of(course, "encryption").Accepts("decryption"));
        Assert.False(Of(course, "symmetric").Accepts("asymmetric"));
        Assert.True(Of(course, "encryption").Accepts("encyrption"));
    }

    [Fact]
    public void Each_written_answer_is_right_without_a_glossary()
    {
        var course = Some.Course() with { Terms = [] };

        Assert.True(Of(course, "least privilege", "principle of least privilege").Accepts("the principle of least privilege"));
        Assert.True(Of(course, "3").Accepts("3"));
        Assert.False(Of(course, "3").Accepts("4"));
    }

    [Fact]
    public void Every_name_in_the_glossary_is_right_for_its_own_term_and_wrong_for_any_other()
    {
        var terms = Some.WithServices().Terms;
        var names = Some.OneOf<(Term Term, string Name)>([.. terms.SelectMany(term => term.Aliases.Prepend(term.Name).Select(name => (term, name)))]);
        var mangled = Gen.Select(names, Some.OneOf(" ", "  ", "-", ". "), Gen.Bool);

        Gen.Select(names, mangled).Sample((asked, said) =>
        {
            var ((term, name), space, upper) = said;
            var text = name.Replace(" ", space, StringComparison.Ordinal);
            return Key(asked.Name).Accepts(upper ? text.ToUpperInvariant() : text.ToLowerInvariant()) == (asked.Term == term);
        });
    }

    [Fact]
    public void Any_text_at_all_is_read() => Gen.String.Sample(text =>
    {
        Key("AWS KMS").Accepts(text);
        return Key("AWS KMS").Accepts(text) == Key("AWS KMS").Accepts($" {text} ");
    });

    private static NameKey Key(params string[] answers) => Of(Some.WithServices(), answers);

    private static NameKey Of(Course course, params string[] answers) => NameKey.Of(Some.Typed(answers), course);
}
