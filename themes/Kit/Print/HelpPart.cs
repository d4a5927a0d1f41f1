using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>What a page of the printed help holds: words on safety, lines to call, or both.</summary>
/// <param name="Lines">The lines to call; empty where there is room for none.</param>
public sealed record HelpPart(ImmutableArray<HelpLine> Lines)
{
    /// <summary>The id of the first page.</summary>
    public const string Id = "help-lines";

    /// <summary>Whether it is the first, which bears the heading.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The title of the page on help; null where the guide has no such page.</summary>
    public string? Title { get; init; }

    /// <summary>What the guide says of safety; null where it says nothing or an earlier page holds it.</summary>
    public Safety? Safety { get; init; }

    /// <summary>Whether the lines to call begin here.</summary>
    public bool LinesBegin { get; init; }

    /// <summary>Where an author looks when the page does not fit.</summary>
    public SourceSpan Span => Safety?.Print.Span ?? Lines[0].Span;
}

/// <summary>A sheet of help among others.</summary>
/// <param name="HasFoot">Whether it bears the foot of loose sheets, because others of help stand beside it.</param>
public sealed record HelpSheet(string Id, HelpPart Part, bool HasFoot);
