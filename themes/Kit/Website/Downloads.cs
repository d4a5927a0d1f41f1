using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Kit.Website;

/// <summary>All that can be printed or read as a file, kind by kind.</summary>
/// <param name="Calendars">Calendars of the plans, plan by plan; empty where the guide names no first days.</param>
public sealed record DownloadsModel(Frame Frame, ImmutableArray<DownloadGroup> Groups, ImmutableArray<CalendarGroup> Calendars) : WebModel(Frame);

/// <summary>Files that stand together.</summary>
/// <param name="Word">Under which the theme has its title and a sentence or two about it.</param>
/// <param name="Files">The ones that most readers want.</param>
/// <param name="Others">Other ways to have the same.</param>
public sealed record DownloadGroup(string Word, ImmutableArray<Download> Files, ImmutableArray<DownloadGroup> Others)
{
    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Files.IsEmpty && Others.IsEmpty;
}

/// <summary>A file to download.</summary>
public sealed record Download
{
    /// <summary>What it is of: the plan, the week, the deck.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands.</summary>
    public required SitePath Path { get; init; }

    /// <summary>The edition to which it belongs.</summary>
    public required EditionName Edition { get; init; }

    /// <summary>The paper of a printer at home for which it is made; null for none.</summary>
    public Paper? Paper { get; init; }

    /// <summary>How its sheets come onto both sides of the paper; null where it is not folded.</summary>
    public FoldWay? Way { get; init; }

    /// <summary>How many pages its reader has.</summary>
    public required int Pages { get; init; }

    /// <summary>How many sheets of paper it takes; 0 where it is not for a printer at home.</summary>
    public int Sheets { get; init; }

    /// <summary>How many of its pages are empty Notes, put in to fill the last sheet.</summary>
    public int NotesPages { get; init; }

    /// <summary>Its size.</summary>
    public required long Bytes { get; init; }

    /// <summary>Its first page, and of what is folded its last.</summary>
    public ImmutableArray<DownloadPicture> Pictures { get; init; } = [];
}

/// <summary>A small picture of a page, with its size in pixels.</summary>
public sealed record DownloadPicture(SitePath Path, int Width, int Height);
