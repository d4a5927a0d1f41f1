using System.Collections.Immutable;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>Groups the files to download by what readers want to print.</summary>
public static class PrintItems
{
    /// <summary>The group of each edition, in the order of the page.</summary>
    private static readonly ImmutableArray<(string Group, EditionName Edition)> Kinds =
    [
        ("fold", EditionName.OneSheet), ("fold", EditionName.Weeks), ("fold", EditionName.Home), ("fold", EditionName.Book),
        ("sheets", EditionName.Cards), ("sheets", EditionName.Worksheets),
        ("sheets", EditionName.Chart), ("sheets", EditionName.LargePrint),
        ("screen", EditionName.Booklet), ("screen", EditionName.Book), ("screen", EditionName.Ebook), ("screen", EditionName.FillIn),
        ("shop", EditionName.Press), ("shop", EditionName.Book),
    ];

    /// <summary>The groups that have files, or files that could not be made. A test sheet stands alone only if nothing is folded.</summary>
    public static ImmutableArray<PrintGroup> Group(ImmutableArray<Download> files, PageStrings strings)
    {
        var kinds = files.Any(file => file.Way is not null) ? Kinds : Kinds.Add(("sheets", EditionName.TestSheet));
        return
        [
            .. kinds.GroupBy(kind => kind.Group, kind => kind.Edition)
                .Select(kind =>
                    Group(kind.Key, [.. kind.SelectMany(edition => files.Where(file => file.Edition == edition && IsIn(kind.Key, file)))],
                        strings))
                .Where(group => !group.Items.IsEmpty || !group.Missing.IsEmpty),
        ];
    }

    /// <summary>The page of a file.</summary>
    public static SitePath PageOf(Download file) => new(Path.ChangeExtension(file.Path.Value, ".html"));

    /// <summary>The page that asks a question about a file, with the answers so far in its name.</summary>
    public static SitePath PageOf(string question, Download file) =>
        new($"{file.Stem}{(question == "paper" ? "" : "-" + KebabCase.From(file.Paper!.Value))}-{question}.html");

    /// <summary>Whether there is a choice between printers that print both sides and printers that print one.</summary>
    public static bool AskSides(ImmutableArray<Download> files) =>
        files.Select(file => file.Way == FoldWay.OneSided).Distinct().Count() > 1;

    /// <summary>Of a book, the files to fold, the one for screens and those for a print shop are in groups of their own.</summary>
    private static bool IsIn(string group, Download file) => file.Edition is not EditionName.Book
        || group == (file.Way is not null ? "fold" : file.Press is not null ? "shop" : "screen");

    private static PrintGroup Group(string word, ImmutableArray<Download> files, PageStrings strings)
    {
        var made = files.Where(file => file.Missing is null).GroupBy(file => file.Stem).Select(item => item.ToImmutableArray()).ToList();
        var items = made.Select(item => new PrintItem(TitleOf(item[0], made, strings), item[0].Edition, FirstPage(item), item));
        // Thin booklets come first: they are where to begin.
        var ordered = word == "fold" ? items.OrderBy(item => item.Files[0].Sheets) : items;
        return new(word, [.. ordered], [.. files.Where(file => file.Missing is not null)]);
    }

    /// <summary>Booklets to fold have the names of their content; other forms of the same content say which form they are.</summary>
    private static LocalizedText TitleOf(Download file, List<ImmutableArray<Download>> all, PageStrings strings)
    {
        var edition = strings[$"edition.{(file.Press is null ? file.Edition : EditionName.Press)}"];
        if (file.Edition is EditionName.Book && file.Way is not null) return strings.Format("title-and-part", edition, strings["edition.Home"]);
        if (file.Way is not null) return file.Name;
        var alike = all.Count(item => item[0].Edition == file.Edition && item[0].Press is null == file.Press is null);
        return alike == 1 ? edition : strings.Format("title-and-part", edition, file.Name);
    }

    private static SitePath FirstPage(ImmutableArray<Download> item) =>
        item.Select(file => file.Paper).Distinct().Count() > 1 ? PageOf("paper", item[0]) : PageAfterPaper(item);

    /// <summary>The page after the question about paper.</summary>
    /// <param name="files">The files of an item for one paper size.</param>
    public static SitePath PageAfterPaper(ImmutableArray<Download> files) =>
        AskSides(files) ? PageOf("sides", files[0]) : PageOf(files[0]);
}
