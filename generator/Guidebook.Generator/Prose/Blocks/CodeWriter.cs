using Markdig.Syntax;

namespace Guidebook.Generator.Prose.Blocks;

/// <summary>Writes blocks of code, with the language as a class where one is named.</summary>
internal static class CodeWriter
{
    /// <summary>Writes a block of code.</summary>
    public static void Write(ProseWriter writer, CodeBlock code)
    {
        writer.Output.Markup("<pre><code");
        if (code is FencedCodeBlock { Info.Length: > 0 } fenced)
        {
            writer.Output.Markup(" class=\"language-");
            writer.Output.Encoded(fenced.Info);
            writer.Output.Markup("\"");
        }

        writer.Output.Markup(">");
        for (var i = 0; i < code.Lines.Count; i++)
        {
            writer.Output.Encoded(code.Lines.Lines[i].Slice.AsSpan());
            writer.Output.Markup("\n");
        }

        writer.Output.Markup("</code></pre>");
    }
}
