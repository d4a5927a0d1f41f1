using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Characters;
using Guidebook.Model;
using Markdig;
using Markdig.Syntax;

namespace Guidebook.Generator.Prose;

/// <summary>Markdown in, passages out. Whatever the text holds, no HTML comes through; every mistake becomes a finding.</summary>
public static class PassageReader
{
    /// <summary>Reads a text without headings or footnotes, such as a value in YAML.</summary>
    public static Passage Read(string markdown, TextOrigin origin, DiagnosticBag diagnostics, Language language) =>
        Read(new ProseText(markdown, origin, diagnostics, IsBody: false) { Language = language }).Passage;

    /// <summary>Reads the text of an article or page.</summary>
    public static Body ReadBody(string markdown, TextOrigin origin, DiagnosticBag diagnostics, Language language) =>
        Read(new ProseText(markdown, origin, diagnostics, IsBody: true) { Language = language });

    private static Body Read(ProseText text)
    {
        var start = text.At(0, 0);
        if (Parse(text) is not { } document) return new Body(new Passage([], start), []);
        CharacterCheck.Report(text, document);
        var reader = new SyntaxReader(text);
        var blocks = reader.Document(document);
        return new Body(new Passage(blocks, start) { Lines = reader.Lines }, reader.Headings.Sections);
    }

    /// <summary>The syntax tree; null where the text is nested too deeply for one.</summary>
    private static MarkdownDocument? Parse(ProseText text)
    {
        try
        {
            return Markdown.Parse(text.Markdown, Dialect.Text);
        }
        catch (ProseLimitException limit)
        {
            text.Report(Codes.NestedTooDeep, text.At(limit.Offset, 1), limit.Message);
            return null;
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that its limit of depth is reached; it does not say where.
            text.Report(Codes.NestedTooDeep, text.LineAt(NestingTrace.FirstLineTooDeep(text.Markdown)), Nesting.Message);
            return null;
        }
    }
}
