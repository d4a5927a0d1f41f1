using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Syntax;
using Markdig.Syntax;
using Block = Guidebook.Model.Block;

namespace Guidebook.Generator.Prose.Blocks;

/// <summary>Reads blocks of code, and reports those that other programs draw or decorate.</summary>
internal static class CodeReader
{
    private const string Indented =
        "Blanks or a tab at the start of a line make a box of code of it. Take them away for a paragraph; for code, put a line ``` above it and another below.";

    /// <summary>Reads a block of code.</summary>
    public static Block.Code Read(ProseText source, CodeBlock code)
    {
        if (code is FencedCodeBlock fence) Check(source, fence);
        else source.Report(Codes.IndentedCode, source.LineAt(code.Span.Start), Indented);
        var text = new StringBuilder();
        for (var i = 0; i < code.Lines.Count; i++) text.Append(code.Lines.Lines[i].Slice.AsSpan()).Append('\n');
        return new((code as FencedCodeBlock)?.Info ?? "", text.ToString());
    }

    private static void Check(ProseText source, FencedCodeBlock fence)
    {
        var info = fence.Info ?? "";
        var message = IsDrawn(info) ? $"Other programs draw or run {Quoted.Words(info)}; here, the lines are shown as code. Put a picture in their place, or write 'text' for the language."
            : info.StartsWith('{') || !string.IsNullOrEmpty(fence.Arguments) ? "Only the name of a language stands after the fence; the rest has no effect. Take it out."
            : null;
        if (message is not null) source.Report(Codes.StrayMark, source.LineAt(fence.Span.Start), message);
    }

    /// <summary>The languages that GitHub and note programs turn into drawings, formulas, notes and lists.</summary>
    private static bool IsDrawn(string info) => info is "mermaid" or "plantuml" or "puml" or "dot" or "graphviz" or "math" or "latex-math"
        or "geojson" or "topojson" or "stl" or "dataview" or "dataviewjs" or "query" or "chart" or "abc" or "kroki" or "ditaa"
        || info.StartsWith("ad-", StringComparison.Ordinal);
}
