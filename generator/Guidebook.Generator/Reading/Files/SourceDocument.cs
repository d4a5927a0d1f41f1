using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>A file being read: its text with <c>\n</c> at the ends of lines, and where its mistakes go.</summary>
internal sealed record SourceDocument(string Name, string Text, DiagnosticBag Diagnostics)
{
    /// <summary>The language in which it is written.</summary>
    public Language Language { get; init; } = LanguageTable.English;

    /// <summary>Where the lines of the text begin; only who has something to report asks for that.</summary>
    public LineTable Lines => field ??= new(Text);

    /// <summary>The same file with nobody listening: what is already known to be broken is not reported twice.</summary>
    public SourceDocument Silent => this with { Diagnostics = new() };

    /// <summary>Stands for a file that could not be read, after that was reported.</summary>
    public static SourceDocument UnreadFiles(string name) => new(name, "", new());

    /// <summary>Reports a mistake.</summary>
    public void Report(Code code, SourceSpan span, string message) => Diagnostics.Report(code, span, message);

    /// <summary>Reports a mistake that is likely to stand in the file again and again: it is then told once, with all its places.</summary>
    public void ReportAlike(Code code, SourceSpan span, string message) => Diagnostics.Report(code, span, message, Cause.OfFile(Name, $"{code.Id} {message}"));

    /// <summary>A line of the text, counted from 1, without its end; empty past the end.</summary>
    public ReadOnlySpan<char> Line(int number) => Lines.Line(Text, number);
}
