namespace Guidebook.Tests.Builds;

/// <summary>A logo that every page would load for seconds is an error.</summary>
public sealed class LogoTests
{
    [Theory]
    [InlineData(60_000, "content/guide.yaml(3,15): error GB7050: This logo has 1.3 MB, and every page of the website loads it. Save it with 500,000 bytes at most: 400 pixels across are enough.")]
    [InlineData(100, "")]
    public async Task A_logo_has_a_limit(int shapes, string expected)
    {
        using var guide = BuildBench.Open("one-article");
        var settings = await File.ReadAllTextAsync(guide.PathOf("content/guide.yaml"), TestContext.Current.CancellationToken);
        guide.Write("content/guide.yaml", settings.TrimEnd() + "\ntheme: {logo: images/l.svg}\n")
            .Write("content/images/l.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{string.Concat(Enumerable.Repeat("<path d=\"M0 0L1 1\"/>", shapes))}</svg>");
        Assert.Equal(expected, string.Join('\n', (await guide.BuildAsync()).Where(found => found.Code.Id != "GB1046")));
    }
}
