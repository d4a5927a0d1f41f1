using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Kit.Website;

/// <summary>The first page of downloads, which asks what to print.</summary>
/// <param name="Own">The page on which readers make their own booklet; null if the guide has none.</param>
/// <param name="Calendars">The plans' calendars, grouped by plan; empty if the guide has no start dates.</param>
public sealed record DownloadsModel(
    Frame Frame, ImmutableArray<PrintGroup> Groups, SitePath? Own, ImmutableArray<CalendarGroup> Calendars) : WebModel(Frame);

/// <summary>A group of things to print.</summary>
/// <param name="Word">The key of the group's title in the theme's strings, after <c>print-group.</c>.</param>
/// <param name="Missing">The files that could not be made in this build.</param>
public sealed record PrintGroup(string Word, ImmutableArray<PrintItem> Items, ImmutableArray<Download> Missing);

/// <summary>A thing to print: one content in one form, for every paper size and duplex mode.</summary>
/// <param name="Title">The title, different for each item of a guide.</param>
/// <param name="Page">The page that asks the next question, or that has the file if there is only one.</param>
/// <param name="Files">The files; at least one.</param>
public sealed record PrintItem(LocalizedText Title, EditionName Edition, SitePath Page, ImmutableArray<Download> Files)
{
    /// <summary>The key of the sentence that says what it is, in the theme's strings.</summary>
    public string TextKey => Files[0].IsCover ? "press-cover.text" : $"edition.{Edition}.text";
}

/// <summary>A page that asks one question about printing.</summary>
/// <param name="Question">The key of the question in the theme's strings.</param>
public sealed record PrintQuestionModel(Frame Frame, PrintItem Item, string Question, ImmutableArray<PrintAnswer> Answers)
    : WebModel(Frame);

/// <summary>An answer to a question about printing.</summary>
/// <param name="Word">The key of the answer in the theme's strings, after that of the question.</param>
/// <param name="Page">The page to which the answer leads.</param>
public sealed record PrintAnswer(string Word, SitePath Page);

/// <summary>A page with one file and what to do with it.</summary>
/// <param name="Test">The test sheet for the same paper; null if there is none, or if the file needs none.</param>
/// <param name="Other">The page of the same file for printers that turn the paper on the long edge; null for none.</param>
public sealed record PrintFileModel(Frame Frame, PrintItem Item, Download File, Download? Test, SitePath? Other) : WebModel(Frame)
{
    /// <summary>The page of the cover of a book for a print shop, or from the cover that of its inside; null for other files.</summary>
    public SitePath? Partner { get; init; }
}

/// <summary>The page on which readers make their own booklet, on their own device.</summary>
/// <param name="Pool">The file with the pages of all days and practices.</param>
/// <param name="Index">The file that says where the pages are.</param>
public sealed record OwnBookletModel(
    Frame Frame, Download Pool, SitePath Index, ImmutableArray<Plan> Plans, ImmutableArray<StrandGroup> Practices, People People,
    ImmutableArray<Paper> Papers) : WebModel(Frame);

/// <summary>A file to download.</summary>
public sealed record Download
{
    /// <summary>The name of the content: the plan, the week, the deck.</summary>
    public required string Name { get; init; }

    /// <summary>The path on the website.</summary>
    public required SitePath Path { get; init; }

    /// <summary>The path without extension, paper and duplex mode, which the files of one thing to print share.</summary>
    public required string Stem { get; init; }

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

    /// <summary>Number of sheets in each signature, that is folded together; empty for a file that is not folded.</summary>
    public ImmutableArray<int> Signatures { get; init; } = [];

    /// <summary>Number of empty Notes pages that fill the last sheet.</summary>
    public int NotesPages { get; init; }

    /// <summary>How a print shop makes the file into a book; null for other files.</summary>
    public PressFormat? Press { get; init; }

    /// <summary>Whether the file is the cover of a book for a print shop.</summary>
    public bool IsCover { get; init; }

    /// <summary>Where the cover of an inside for a print shop is, if it is a file of its own; null for other files.</summary>
    public SitePath? Cover { get; init; }

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
