using Markdig.Parsers;
using Markdig.Syntax;

namespace StudyBot.Knowledge;

/// <summary>Opens no block, but looks how deep the one lies that another parser is about to open.</summary>
/// <remarks>Each line costs Markdig the square of the depth: four thousand characters of "1. " before as many empty lines take it half a minute.</remarks>
internal sealed class NestingGuard : BlockParser
{
    private const int MaximumDepth = 32;

    public NestingGuard() => OpeningCharacters = ['>', '-', '+', '*', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (var container = processor.CurrentContainer; container is not null; container = container.Parent)
        {
            if (++depth > MaximumDepth)
                throw new ExcessException(Excess.Nesting(processor.LineIndex + 1));
        }

        return BlockState.None;
    }
}
