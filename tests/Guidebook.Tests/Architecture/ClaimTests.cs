using System.Text.RegularExpressions;

namespace Guidebook.Tests.Architecture;

/// <summary>Statements about our files are limited to tested properties.</summary>
public partial class ClaimTests
{
    /// <summary>
    /// Tests check that PDFs for screens declare PDF/UA-1 only where they follow all rules that a program can check. Nothing says that a
    /// file is
    /// accessible: only people can.
    /// </summary>
    [Fact]
    public void No_text_says_that_a_PDF_is_for_archives_or_is_accessible()
    {
        string[] folders = ["generator", "themes", "content", "docs"];
        var files = folders.SelectMany(folder => Repository.Files(folder, ".cs", ".md", ".razor", ".js", ".css", ".yaml"))
            .Append(Path.Combine(Repository.Root, "README.md"));
        Assert.Empty(files.SelectMany(file => Claim().Matches(File.ReadAllText(file)).Select(claim => $"{Path.GetRelativePath(Repository.Root, file)}: {claim.Value}")));
    }

    /// <summary>
    /// PDF/X is claimed at one level only: <c>PressCheck</c> checks every press file against its rules, <c>PressCheckTests</c> breaks each
    /// rule, and <c>PressFileTests</c> reads the shipped files with other tools.
    /// </summary>
    [Fact]
    public void A_text_that_names_a_standard_of_print_shops_names_the_one_that_press_files_are_held_to()
    {
        string[] folders = ["generator", "themes", "content", "docs"];
        var files = folders.SelectMany(folder => Repository.Files(folder, ".cs", ".md", ".razor", ".js", ".css", ".yaml"))
            .Append(Path.Combine(Repository.Root, "README.md"));
        var claims = files.SelectMany(file => PressClaim().Matches(File.ReadAllText(file)).Select(claim => claim.Value)).Distinct();
        Assert.Subset(new HashSet<string> { "PDF/X", "PDF/X-1a", "PDF/X-1a:2003", "PDF/X-1a:2001" }, claims.ToHashSet());
    }

    [GeneratedRegex(@"PDF/X(-\w+(:\d+)?)?")]
    private static partial Regex PressClaim();

    [GeneratedRegex(@"PDF/A\b|accessible\s+(PDF|booklet|file|document)|(PDFs?|booklets?|files?|documents?)\s+(is|are)\s+accessible", RegexOptions.IgnoreCase)]
    private static partial Regex Claim();
}
