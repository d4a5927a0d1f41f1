using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Pictures;

/// <summary>Reads every picture of a guide, so that all mistakes in them are found before output is made; keeps only their sizes.</summary>
internal static class PictureFolder
{
    /// <summary>The sizes of the pictures that declare one, so that a page can reserve space before a picture has loaded.</summary>
    /// <param name="once">Reads a file, or returns the cached result.</param>
    public static FrozenDictionary<SitePath, PictureSize> SizesOf(
        ImmutableArray<FoundPicture> pictures, int jobs, Func<FoundFile, Func<FoundFile, DiagnosticBag, PictureSize?>, PictureSize?> once)
    {
        var sizes = new PictureSize?[pictures.Length];
        Parallel.For(
            0, sizes.Length, new() { MaxDegreeOfParallelism = Math.Max(1, jobs) },
            i => sizes[i] = once(pictures[i].File, (file, diagnostics) => PictureReader.Read(file, diagnostics)?.Size));
        return pictures.Zip(sizes).Where(pair => pair.Second is not null)
            .ToFrozenDictionary(pair => pair.First.Path, pair => pair.Second!.Value);
    }
}
