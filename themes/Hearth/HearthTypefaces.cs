using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Themes.Hearth;

/// <summary>The families of Hearth's stylesheets that take the typefaces of a guide's scripts.</summary>
internal static class HearthTypefaces
{
    private const int Regular = 400;

    private const int Strong = 600;

    /// <summary>The stylesheets of screen and paper; strong text on screen is set in the typeface of labels.</summary>
    public static ImmutableArray<TypefaceSheet> Sheets { get; } =
    [
        new(HearthAssets.Website, Families([Regular])),
        new(HearthAssets.Tokens, Families([Regular, Strong])),
    ];

    private static ImmutableArray<TypefaceFamily> Families(ImmutableArray<int> textWeights) =>
    [
        new("Guide text", TypefaceRole.Text, textWeights) { Own = [HearthAssets.Text], Further = HearthAssets.FurtherText },
        new("Guide label", TypefaceRole.Label, [Regular, Strong]) { Own = [HearthAssets.Label], Further = HearthAssets.FurtherLabel },
        new("Guide code", TypefaceRole.Code, [Regular]),
    ];
}
