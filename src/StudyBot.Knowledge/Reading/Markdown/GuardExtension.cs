using Markdig;
using Markdig.Renderers;

namespace StudyBot.Knowledge;

/// <summary>Puts the guards before every other parser.</summary>
internal sealed class GuardExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new NestingGuard());
        pipeline.InlineParsers.Insert(0, new MarkGuard());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // A page is written from what the guards have let pass.
    }
}
