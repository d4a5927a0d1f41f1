using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>
/// The files of a guide to its records, every value with its place. Mistakes are reported, all in one run, and never thrown;
/// a file with mistakes still gives a record, in which a reference to nothing has the default id.
/// </summary>
public static class ContentReader
{
    /// <summary>Reads the folders with so many files at once; null where <c>guide.yaml</c> is missing or cannot be read.</summary>
    /// <param name="known">What was read before: a file that has not changed since gives the same record again. Null to read everything.</param>
    public static Content? Read(ContentFolders folders, int jobs, Findings findings, KnownFiles? known = null)
    {
        if (ContentFiles.Find(folders, findings) is not { } files) return null;
        T Once<T>(FoundFile file, Func<FoundFile, Findings, T> read) => known is null ? read(file, findings) : known.Read(file, findings, read);
        T One<T>(string name, Func<FoundFile?, Findings, T> read) => files.Single(name) is { } file ? Once(file, read) : read(null, findings);
        ImmutableArray<T> Keep<T>(string name, ImmutableArray<T> list) => known is null ? list : known.Keep(name, list);
        ImmutableArray<T> All<T>(string kind, Func<FoundFile, Findings, T> read, Comparison<T> order) => Keep(kind, ReadAll(files.Of(kind), jobs, file => Once(file, read)).Sort(order));
        FrozenDictionary<SitePath, PictureSize> KeepSizes(FrozenDictionary<SitePath, PictureSize> sizes) => known?.Keep("picture sizes", sizes, AreSame) ?? sizes;
        var settings = One("guide.yaml", SettingsReader.Read);
        var content = new Content
        {
            Settings = settings!,
            Articles = All("articles", ArticleReader.Read, ByPlace),
            Pages = All("pages", PageReader.Read, ById),
            Practices = All("practices", PracticeReader.Read, ById),
            Plans = All("plans", PlanReader.Read, ById),
            Decks = All("decks", DeckReader.Read, ById),
            Worksheets = All("worksheets", WorksheetReader.Read, ById),
            SelfCheck = One("self-check.yaml", SelfCheckReader.Read),
            Terms = One("glossary.yaml", ListFileReader.Terms),
            Questions = One("faq.yaml", ListFileReader.Questions),
            QuickRows = One("quick-reference.yaml", ListFileReader.QuickRows),
            HelpLines = One("help-lines.yaml", ListFileReader.HelpLines),
            Sources = All("seeds", SourceReader.Read, ById),
            Images = Keep("images", [.. files.Images.Select(picture => picture.Path)]),
            PictureSizes = KeepSizes(PictureFolder.SizesOf(files.Images, jobs, Once)),
        };
        known?.EndRound();
        if (settings is null) return null;
        ReportNothing(content, findings);
        return content;
    }

    private static ImmutableArray<T> ReadAll<T>(ImmutableArray<FoundFile> files, int jobs, Func<FoundFile, T> read)
    {
        var records = new T[files.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs) };
        Parallel.For(0, records.Length, options, index => records[index] = read(files[index]));
        return ImmutableCollectionsMarshal.AsImmutableArray(records);
    }

    private static bool AreSame(FrozenDictionary<SitePath, PictureSize> one, FrozenDictionary<SitePath, PictureSize> other) =>
        one.Count == other.Count && !one.Except(other).Any();

    private static int ById(Entry one, Entry other) => one.Id.CompareTo(other.Id);

    private static int ByPlace(Article one, Article other)
    {
        var byOrder = (one.Order ?? int.MaxValue).CompareTo(other.Order ?? int.MaxValue);
        return byOrder != 0 ? byOrder : one.Id.CompareTo(other.Id);
    }

    private static void ReportNothing(Content content, Findings findings)
    {
        if (content.Entries.Any(entry => entry is not (Source or Part or Strand))) return;
        findings.Add(Codes.NoContent, content.Settings.Span, "The guide has settings and nothing else. Write a first article: a file 'articles/first-steps.md'.");
    }
}
