using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Guidebook.Tests.Architecture;

/// <summary>The theme's stylesheets know where lines begin and end, not left and right, so that they serve both directions.</summary>
public sealed partial class StylesheetTests
{
    /// <summary>The declarations that mean the side of the sheet.</summary>
    private static readonly ImmutableArray<string> Sides =
    [
        "padding-right: 1px", // against a fault of browsers, which lose borders at that edge of a printed page
    ];

    [Fact]
    public void Boxes_are_placed_from_where_lines_begin()
    {
        var found =
            from file in Repository.Files("themes/Hearth/assets", ".css")
            from declaration in Declaration().Matches(File.ReadAllText(file))
            let text = declaration.Value.Trim()
            where Physical().IsMatch(text) || IsLopsided(text)
            where !Sides.Contains(text)
            select $"{Path.GetFileName(file)}: {text}";
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("margin-left: 2mm", true)]
    [InlineData("text-align: right", true)]
    [InlineData("left: 0", true)]
    [InlineData("padding: 1mm 2mm 3mm 0", true)]
    [InlineData("padding: calc(1mm + var(--a)) 2mm 3mm 2mm", false)]
    [InlineData("margin-inline-start: 2mm", false)]
    [InlineData("text-align: start", false)]
    public void A_side_is_recognised(string declaration, bool expected) =>
        Assert.Equal(expected, Physical().IsMatch(declaration) || IsLopsided(declaration));

    /// <summary>Whether a box has other space at its left than at its right.</summary>
    private static bool IsLopsided(string declaration) =>
        Box().Match(declaration) is { Success: true } box && Value().Matches(box.Groups["values"].Value) is { Count: 4 } values
        && values[1].Value != values[3].Value;

    [GeneratedRegex(@"(?<=[{;])\s*[-a-z]+:[^;{}]+(?=[;}])")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^((margin|padding|border|scroll-margin|scroll-padding)-(left|right)|left|right|border-(top|bottom)-(left|right)-radius)\b|^(text-align|float|clear): *(left|right)")]
    private static partial Regex Physical();

    [GeneratedRegex(@"^(margin|padding|inset): *(?<values>.+)$")]
    private static partial Regex Box();

    [GeneratedRegex(@"(?>[^\s()]|\((?>[^()]|(?<open>\()|(?<-open>\)))*\))+")]
    private static partial Regex Value();
}
