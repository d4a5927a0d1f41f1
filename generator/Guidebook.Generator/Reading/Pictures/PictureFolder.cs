using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>Looks at every picture of a guide, so that all that is wrong with them is found before anything is made; keeps their sizes only.</summary>
internal static class PictureFolder
{
    /// <summary>The sizes of those pictures that say one, so that a page keeps room for a picture before it has come.</summary>
    /// <param name="once">Reads a file, or knows what was read of it before.</param>
    public static FrozenDictionary<SitePath, PictureSize> SizesOf(
        ImmutableArray<FoundPicture> pictures, int jobs, Func<FoundFile, Func<FoundFile, DiagnosticBag, PictureSize?>, PictureSize?> once)
    {
        var sizes = new PictureSize?[pictures.Length];
        Parallel.For(0, sizes.Length, new() { MaxDegreeOfParallelism = Math.Max(1, jobs) }, i => sizes[i] = once(pictures[i].File, (file, diagnostics) => PictureReader.Read(file, diagnostics)?.Size));
        return pictures.Zip(sizes).Where(pair => pair.Second is not null).ToFrozenDictionary(pair => pair.First.Path, pair => pair.Second!.Value);
    }
}
