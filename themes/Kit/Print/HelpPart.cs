using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>The content of a printed help page: safety text, help lines, or both.</summary>
/// <param name="Lines">The help lines; empty if the page has no space for them.</param>
public sealed record HelpPart(ImmutableArray<HelpLine> Lines)
{
    /// <summary>The id of the first page.</summary>
    public const string Id = "help-lines";

    /// <summary>Whether the page is the first, which has the heading.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The title of the help page; null if the guide has no help page.</summary>
    public string? Title { get; init; }

    /// <summary>The guide's safety text; null if there is none, or if an earlier page contains it.</summary>
    public Safety? Safety { get; init; }

    /// <summary>Whether the help lines begin on this page.</summary>
    public bool LinesBegin { get; init; }

    /// <summary>The source location that diagnostics report if the page overflows.</summary>
    public SourceSpan Span => Safety?.Print.Span ?? Lines[0].Span;
}

/// <summary>A help page in a document of sheets.</summary>
/// <param name="HasFoot">Whether it has the footer of loose sheets, because there are several help pages.</param>
public sealed record HelpSheet(string Id, HelpPart Part, bool HasFoot);
