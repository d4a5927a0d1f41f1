using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Guidebook.Generator.Typefaces.Fonts;

namespace Guidebook.Generator.Typefaces;

/// <summary>
/// Reads a package of Fontsource: <c>unicode.json</c> lists the subsets with their ranges, and <c>files/</c> has a file for each subset,
/// weight and style.
/// </summary>
internal static class NpmTypeface
{
    /// <summary>The weights that are kept.</summary>
    public static readonly ImmutableArray<int> Weights = [400, 600];

    private static readonly ImmutableArray<string> Styles = ["normal", "italic"];

    /// <summary>The list of subsets.</summary>
    public const string ListFile = "unicode.json";

    /// <summary>The folder of the font files.</summary>
    public const string FilesFolder = "files";

    /// <summary>The number of subsets up to which all are read, because files have more signs than their package declares.</summary>
    private const int FewSubsets = 20;

    /// <summary>The faces of a package, the regular ones of all subsets first.</summary>
    /// <param name="folder">The folder of the package.</param>
    public static ImmutableArray<TypefaceFace> Read(string folder)
    {
        using var list = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, ListFile)));
        var subsets = list.RootElement.EnumerateObject()
            .Select(subset => (Name: subset.Name.Trim('[', ']'), Ranges: RangesOf(subset.Value.GetString()!))).ToList();
        return
        [
            .. from weight in Weights
               from style in Styles
               from subset in subsets
               let file = FileOf(folder, subset.Name, weight, style)
               where File.Exists(file)
               select FaceOf(file, weight, style) with
               {
                   Declared = subset.Ranges,
                   HasDeclaredOnly = subsets.Count > FewSubsets,
               },
        ];
    }

    /// <summary>The file of a subset.</summary>
    public static string FileOf(string folder, string subset, int weight, string style) =>
        Path.Combine(folder, FilesFolder, string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(folder)}-{subset}-{weight}-{style}.woff2"));

    private static TypefaceFace FaceOf(string file, int weight, string style)
    {
        var bytes = new Lazy<byte[]>(() => File.ReadAllBytes(file));
        return new(Path.GetFileName(file), weight, style == "italic", new(() => CodePointsOf(bytes.Value)), () => bytes.Value);
    }

    /// <summary>The code points of a font that is known to be sound.</summary>
    public static CodePointSet CodePointsOf(byte[] bytes) => FontFile.TryRead(bytes, out var font) ? font.CodePoints : CodePointSet.Empty;

    private static CodePointSet RangesOf(string css) =>
        CodePointSet.Parse(string.Join(' ', css.Split(',').Select(range => range.Trim()[2..])));
}
