using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Kit.Website;

/// <summary>All downloads, grouped by kind.</summary>
/// <param name="Calendars">The plans' calendars, grouped by plan; empty if the guide has no start dates.</param>
public sealed record DownloadsModel(Frame Frame, ImmutableArray<DownloadGroup> Groups, ImmutableArray<CalendarGroup> Calendars)
    : WebModel(Frame);

/// <summary>A group of downloads.</summary>
/// <param name="Word">The key of the group's title and description in the theme's strings.</param>
/// <param name="Files">The files that most readers want.</param>
/// <param name="Others">Alternative formats of the same content.</param>
public sealed record DownloadGroup(string Word, ImmutableArray<Download> Files, ImmutableArray<DownloadGroup> Others)
{
    /// <summary>Whether the group has no files.</summary>
    public bool IsEmpty => Files.IsEmpty && Others.IsEmpty;
}

/// <summary>A file to download.</summary>
public sealed record Download
{
    /// <summary>The name of the content: the plan, the week, the deck.</summary>
    public required string Name { get; init; }

    /// <summary>The path on the website.</summary>
    public required SitePath Path { get; init; }

    /// <summary>The edition that contains the file.</summary>
    public required EditionName Edition { get; init; }

    /// <summary>The home printer paper for which the file is made; null for none.</summary>
    public Paper? Paper { get; init; }

    /// <summary>The duplex mode; null if the file is not folded.</summary>
    public FoldWay? Way { get; init; }

    /// <summary>Why the file could not be made in this build; null if it was made. A missing file has no path to link to.</summary>
    public MissingReason? Missing { get; init; }

    /// <summary>Number of pages for the reader; 0 for a missing file.</summary>
    public int Pages { get; init; }

    /// <summary>Number of sheets of paper; 0 if the file is not meant for a home printer.</summary>
    public int Sheets { get; init; }

    /// <summary>Number of empty Notes pages that fill the last sheet.</summary>
    public int NotesPages { get; init; }

    /// <summary>How a print shop makes the file into a book; null for other files.</summary>
    public PressFormat? Press { get; init; }

    /// <summary>Whether the file is the cover of a book for a print shop.</summary>
    public bool IsCover { get; init; }

    /// <summary>Size of the file in bytes; 0 for a missing file.</summary>
    public long Bytes { get; init; }

    /// <summary>Thumbnails of the first page, and for folded files also of the last.</summary>
    public ImmutableArray<DownloadPicture> Pictures { get; init; } = [];
}

/// <summary>A thumbnail of a page, with its size in pixels.</summary>
public sealed record DownloadPicture(SitePath Path, int Width, int Height);

/// <summary>The reasons why a file to print could not be made.</summary>
public enum MissingReason
{
    /// <summary>Something needs more room than its page has.</summary>
    Room,

    /// <summary>A picture or another file is missing or damaged.</summary>
    Picture,

    /// <summary>A check of the finished file failed.</summary>
    Check,
}
