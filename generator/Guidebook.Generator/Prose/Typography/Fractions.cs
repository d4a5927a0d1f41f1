namespace Guidebook.Generator.Prose.Typography;

/// <summary>The fractions of Unicode that hardly any typeface has; ½ ¼ ¾ are in all.</summary>
internal static class Fractions
{
    /// <summary>A fraction as digits with a fraction slash; null for any other sign.</summary>
    public static string? Digits(char sign) => sign switch
    {
        '⅐' => "1⁄7",
        '⅑' => "1⁄9",
        '⅒' => "1⁄10",
        '⅓' => "1⁄3",
        '⅔' => "2⁄3",
        '⅕' => "1⁄5",
        '⅖' => "2⁄5",
        '⅗' => "3⁄5",
        '⅘' => "4⁄5",
        '⅙' => "1⁄6",
        '⅚' => "5⁄6",
        '⅛' => "1⁄8",
        '⅜' => "3⁄8",
        '⅝' => "5⁄8",
        '⅞' => "7⁄8",
        '↉' => "0⁄3",
        _ => null,
    };
}
