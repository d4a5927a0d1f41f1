using Guidebook.Generator.Typefaces.Fonts;
using Guidebook.Model;

namespace Guidebook.Generator.Typefaces;

/// <summary>A font file that can be added to a family of the theme.</summary>
/// <param name="FileName">The name of the published file.</param>
/// <param name="CodePoints">The code points that it has glyphs for, read from it when they are needed.</param>
/// <param name="Read">Reads its bytes.</param>
internal sealed record TypefaceFace(string FileName, int Weight, bool IsItalic, Lazy<CodePointSet> CodePoints, Func<byte[]> Read)
{
    /// <summary>The code points for which it is made, known without reading it; null if it is not known.</summary>
    public CodePointSet? Declared { get; init; }

    /// <summary>Whether it has no more than what it is made for.</summary>
    public bool HasDeclaredOnly { get; init; }

    /// <summary>The distance to the wanted style: an upright letter stands in for an italic one, never the reverse.</summary>
    public int DistanceTo(int weight, bool isItalic) => Math.Abs(Weight - weight) + (IsItalic == isItalic ? 0 : IsItalic ? 10_000 : 1000);
}
