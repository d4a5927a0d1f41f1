using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>The paper sizes of files: their names, and the paper of a file.</summary>
public static class Papers
{
    /// <summary>The name of a paper size, for example <c>a4</c>.</summary>
    public static string Word(Paper paper) => paper == Paper.A4 ? "a4" : "letter";

    /// <summary>The end of the name of a file for a paper size and a duplex mode; the most common mode adds nothing.</summary>
    public static string Suffix(Paper paper, FoldWay? way) => "-" + Word(paper) + way switch
    {
        FoldWay.LongEdge => "-long-edge",
        FoldWay.OneSided => "-one-sided",
        _ => "",
    };

    /// <summary>The path of a file without its extension, its paper and its duplex mode.</summary>
    public static string Stem(SitePath path, Paper? paper, FoldWay? way)
    {
        var name = Path.ChangeExtension(path.Value, null);
        var suffix = paper is { } size ? Suffix(size, way) : "";
        return name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;
    }

    /// <summary>The home printer paper for which a file with pages of this size is made; null for none.</summary>
    public static Paper? Find(PrintOrder order, PageSize size) => order.Finishing switch
    {
        Finishing.Fold fold => fold.Paper,
        Finishing.OneSheet one => one.Paper,
        _ => Enum.GetValues<Paper>().Cast<Paper?>().FirstOrDefault(paper => IsOn(paper, size)),
    };

    /// <summary>Whether a file is made for whole sheets of a home printer, of one paper or of any.</summary>
    public static bool IsForHome(PrintOrder order, PageSize size) =>
        Find(order, size) is not null || size == PageSize.OnEach(Enum.GetValues<Paper>());

    private static bool IsOn(Paper? paper, PageSize size) =>
        PageSize.From(paper!.Value) is var sheet && (size == sheet || size == new PageSize(sheet.HeightMm, sheet.WidthMm));
}
