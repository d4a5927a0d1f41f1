namespace Guidebook.Tests.Cases;

/// <summary>Builds every case and compares the output with the expected output.</summary>
public sealed class CaseTests
{
    private const string FindingsFile = "diagnostics.txt";

    public static TheoryData<string> All => [.. Case.Names];

    /// <summary>Whether the actual output is written as the expected output.</summary>
    private static bool Rewrites => Environment.GetEnvironmentVariable("GUIDEBOOK_REWRITE") == "1";

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_case_gives_what_it_expects(string name)
    {
        using var guide = new Case(name);
        await guide.BuildAsync();
        var pages = guide.ExpectedFiles.Where(path => path != FindingsFile).ToList();
        if (Rewrites)
        {
            guide.Rewrite(FindingsFile, guide.Diagnostics);
            foreach (var page in pages) guide.Rewrite(page, guide.MainOf(page));
        }

        Assert.Equal(guide.ExpectedFiles.Contains(FindingsFile) ? guide.Read(FindingsFile) : "", guide.Diagnostics);
        Assert.All(pages, page => Assert.Equal(guide.Read(page), guide.MainOf(page)));
    }
}
