using System.Text.RegularExpressions;

namespace Guidebook.Tests.Architecture;

/// <summary>
/// The booklet has six sizes of type. Small figures above and below the line, titles that must shrink, and the words on a spine, which are
/// as large as it is thick, have their own.
/// </summary>
public sealed partial class TypeSizeTests
{
    private const int Most = 6;

    private static readonly string[] Files = ["booklet.css", "parts/prose-on-paper.css", "parts/marks-of-paper.css", "parts/scripts.css"];

    [Fact]
    public void Every_size_is_one_of_six()
    {
        var css = string.Concat(Repository.Files("themes/Hearth/assets", ".css")
            .Where(file => Files.Any(name => file.Replace('\\', '/').EndsWith("/" + name, StringComparison.Ordinal)))
            .Select(File.ReadAllText));
        var root = css[css.IndexOf(":root {", StringComparison.Ordinal)..];
        var named = Named().Matches(root[..root.IndexOf('}', StringComparison.Ordinal)])
            .ToDictionary(size => size.Groups["name"].Value, size => size.Groups["size"].Value, StringComparer.Ordinal);
        Assert.Equal(Most, named.Values.Distinct(StringComparer.Ordinal).Count());
        var sizes = Sizes(css).ToList();
        Assert.True(sizes.Count > 20);
        Assert.All(sizes, size => Assert.True(IsNamed(size, named.Keys), size));
    }

    [Theory]
    [InlineData("p { font-size: 11pt; }", false)]
    [InlineData("p { font: 400 9pt/12pt serif; }", false)]
    [InlineData("p { font-size: var(--small, 0.9em); }", true)]
    [InlineData("p { font: 400 var(--small)/12pt serif; }", true)]
    [InlineData("sub, sup { line-height: 0; font-size: 0.75em; }", true)]
    public void A_size_of_its_own_is_found(string css, bool isNamed) =>
        Assert.Equal(isNamed, Sizes(css).All(size => IsNamed(size, ["small"])));

    private static bool IsNamed(string size, IEnumerable<string> names) =>
        names.Any(name => Regex.IsMatch(size, $@"^var\(--{name}[,)]"));

    private static IEnumerable<string> Sizes(string css) =>
        from rule in Rule().Matches(css)
        where !Regex.IsMatch(rule.Groups["selector"].Value, @"sub, sup|unseen|\.spine p")
        from size in Size().Matches(rule.Groups["body"].Value)
        let value = size.Groups["size"].Value
        where value is not "inherit"
        select value;

    [GeneratedRegex(@"--(?<name>[a-z]+): *(?<size>[\d.]+pt);", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<selector>[^{}]+)\{(?<body>[^{}]*)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Rule();

    [GeneratedRegex(@"font-size: *(?<size>[^;]+)|font: *(\d+ )?(?<size>(var\([^)]*\)|[\d.]+[a-z]+)[^;]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Size();
}
