using Guidebook.Generator;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests;

/// <summary>The default theme.</summary>
internal static class Theme
{
    public static ITheme Usual { get; } = KnownThemes.All[0];

    public static PaperMeasures Measures => Usual.Paper!;

    /// <summary>Its font for text that readers type.</summary>
    public static FieldTypeface FieldTypeface => new("Literata-Regular", Usual.Read(Usual.FieldFont!.Value)!);
}
