using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Files;

/// <summary>A file that is being read: its text with <c>\n</c> as line breaks, and its diagnostics.</summary>
internal sealed record SourceDocument(string Name, string Text, DiagnosticBag Diagnostics)
{
    /// <summary>The language of the file.</summary>
    public Language Language { get; init; } = LanguageTable.English;

    /// <summary>The line starts of the text, found at first use, because only diagnostics need them.</summary>
    public LineTable Lines => field ??= new(Text);

    /// <summary>The same file with its diagnostics discarded, so that known mistakes are not reported twice.</summary>
    public SourceDocument Silent => this with { Diagnostics = new() };

    /// <summary>An empty document in place of a file that could not be read, which has been reported.</summary>
    public static SourceDocument Unread(string name) => new(name, "", new());

    /// <summary>Reports a diagnostic.</summary>
    public void Report(Code code, SourceSpan span, string message) => Diagnostics.Report(code, span, message);

    /// <summary>Reports a mistake that a file is likely to repeat; it is printed once, with all its locations.</summary>
    public void ReportAlike(Code code, SourceSpan span, string message) => Diagnostics.Report(code, span, message, Cause.OfFile(Name, $"{code.Id} {message}"));

    /// <summary>A line of the text, counted from 1, without its line break; empty past the last line.</summary>
    public ReadOnlySpan<char> Line(int number) => Lines.Line(Text, number);
}
