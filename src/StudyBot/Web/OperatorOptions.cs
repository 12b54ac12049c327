namespace StudyBot;

/// <summary>Who runs this program for the students, from the section <c>Operator</c>; the pages about privacy and terms name them.</summary>
internal sealed class OperatorOptions
{
    public const string Section = "Operator";

    /// <summary>A school, a company or a person. Null: the pages say "the operator".</summary>
    public string? Name { get; set; }

    /// <summary>An e-mail address, an https address, or words. Null: the pages send students to whoever gave them StudyBot.</summary>
    public string? Contact { get; set; }

    public static OperatorOptions Of(Settings settings) => settings.Configuration.GetSection(Section).Get<OperatorOptions>() ?? new();
}
