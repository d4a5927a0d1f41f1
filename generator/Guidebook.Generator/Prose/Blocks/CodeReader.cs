using System.Text;
using Markdig.Syntax;
using Block = Guidebook.Model.Block;

namespace Guidebook.Generator.Prose.Blocks;

/// <summary>Reads blocks of code.</summary>
internal static class CodeReader
{
    /// <summary>Reads a block of code.</summary>
    public static Block.Code Read(CodeBlock code)
    {
        var text = new StringBuilder();
        for (var i = 0; i < code.Lines.Count; i++) text.Append(code.Lines.Lines[i].Slice.AsSpan()).Append('\n');
        return new((code as FencedCodeBlock)?.Info ?? "", text.ToString());
    }
}
