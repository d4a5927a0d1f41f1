using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Characters;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;
using Markdig;
using Markdig.Syntax;

namespace Guidebook.Generator.Prose;

/// <summary>Converts Markdown to passages. No HTML passes through, and every mistake becomes a diagnostic.</summary>
public static class PassageReader
{
    /// <summary>Reads prose without headings or footnotes, such as a value in YAML.</summary>
    public static Passage Read(string markdown, TextOrigin origin, DiagnosticBag diagnostics, Language language) =>
        Read(new ProseText(markdown, origin, diagnostics, IsBody: false) { Language = language }).Passage;

    /// <summary>Reads a line: words and marks, without blocks.</summary>
    /// <param name="block">The location of the first block that has no room in a line; null if there is none.</param>
    public static Passage ReadLine(
        string markdown, TextOrigin origin, DiagnosticBag diagnostics, Language language, out Model.SourceSpan? block)
    {
        block = null;
        var text = new ProseText(markdown, origin, diagnostics, IsBody: false) { Language = language };
        if (OrdinaryWords.TryRead(text) is { } passage) return passage;
        if (Parse(text) is not { } document) return new([], text.At(0, 0));
        if (document.Where(node => node is not LinkReferenceDefinitionGroup).FirstOrDefault(
            node => node is not ParagraphBlock || node != document[0]) is not { } other)
            return Read(text, document).Passage;
        block = text.At(other.Span);
        return new([], text.At(0, 0));
    }

    /// <summary>Reads the body of an article or page.</summary>
    /// <param name="page">The id of the article or page, to which <c>[words](#heading)</c> links; null if it has none.</param>
    public static Body ReadBody(string markdown, TextOrigin origin, DiagnosticBag diagnostics, Language language, Slug? page = null) =>
        Read(new ProseText(markdown, origin, diagnostics, IsBody: true) { Language = language, Page = page });

    private static Body Read(ProseText text) =>
        Parse(text) is { } document ? Read(text, document) : new(new Passage([], text.At(0, 0)), []);

    private static Body Read(ProseText text, MarkdownDocument document)
    {
        CharacterCheck.Report(text, document);
        var reader = new DialectReader(text);
        var blocks = reader.Document(document);
        return new Body(new Passage(blocks, text.At(0, 0)) { Lines = reader.LineStarts }, reader.Headings.Sections);
    }

    /// <summary>The syntax tree; null if the text exceeds a limit, which is reported.</summary>
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
            // Markdig throws this exception at its depth limit, without a position.
            text.Report(Codes.NestedTooDeep, text.LineAt(NestingTrace.FirstLineTooDeep(text.Markdown)), Nesting.Message);
            return null;
        }
    }
}
