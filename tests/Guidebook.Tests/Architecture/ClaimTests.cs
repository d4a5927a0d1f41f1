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

    [GeneratedRegex(@"PDF/A\b|accessible\s+(PDF|booklet|file|document)|(PDFs?|booklets?|files?|documents?)\s+(is|are)\s+accessible", RegexOptions.IgnoreCase)]
    private static partial Regex Claim();
}
