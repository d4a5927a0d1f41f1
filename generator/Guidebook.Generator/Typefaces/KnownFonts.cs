using System.Collections.Frozen;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.IO;
using Guidebook.Generator.Typefaces.Fonts;

namespace Guidebook.Generator.Typefaces;

/// <summary>
/// The code points of fonts that nearly every guide has: those of the theme are packed, and would be unpacked for each build. The embedded
/// table has one line per font and tab-separated columns: the hash of its bytes and the code points, so that another font in its place is
/// read.
/// </summary>
internal static class KnownFonts
{
    private static readonly Lazy<FrozenDictionary<string, string>> Known = new(() =>
        EmbeddedFile.ReadRows("fonts.tsv").Select(line => line.Split('\t'))
            .ToFrozenDictionary(columns => columns[0], columns => columns[1], StringComparer.Ordinal));

    /// <summary>The code points of a font that is known to be sound.</summary>
    public static CodePointSet CodePointsOf(byte[] font) => Known.Value.TryGetValue(ContentHash.Create(font), out var codePoints)
        ? CodePointSet.Parse(codePoints)
        : NpmTypeface.CodePointsOf(font);
}
