using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Pictures;

/// <summary>The pictures of a guide, of which only the sizes are kept in memory.</summary>
/// <param name="Sizes">The sizes of the pictures that declare one, so that a page can reserve space before a picture has loaded.</param>
/// <param name="Found">The mistakes in pictures.</param>
internal sealed record PictureFolder(
    FrozenDictionary<SitePath, PictureSize> Sizes, ImmutableArray<(SitePath Picture, DiagnosticBag Diagnostics)> Found)
{
    /// <summary>Reads every picture, so that all mistakes in them are found before output is made.</summary>
    /// <param name="reader">Reads a file, or returns the cached result.</param>
    public static PictureFolder Read(ImmutableArray<FoundAsset> pictures, int jobs, FileReader reader)
    {
        var (sizes, found) = (new PictureSize?[pictures.Length], new DiagnosticBag[pictures.Length]);
        Parallel.For(0, sizes.Length, new() { MaxDegreeOfParallelism = Math.Max(1, jobs) }, i =>
            sizes[i] = reader.Read(
                pictures[i].File, found[i] = new(), static (file, diagnostics) => PictureReader.Read(file, diagnostics)?.Size));
        return new(
            pictures.Zip(sizes).Where(pair => pair.Second is not null)
                .ToFrozenDictionary(pair => pair.First.Path, pair => pair.Second!.Value),
            [.. pictures.Zip(found).Where(pair => !pair.Second.IsEmpty).Select(pair => (pair.First.Path, pair.Second))]);
    }

    /// <summary>Reports the mistakes where the guide shows the pictures.</summary>
    public void Report(Content content, DiagnosticBag diagnostics)
    {
        var uses = new PictureUses(content);
        foreach (var (picture, found) in Found) uses.Report(picture, found, diagnostics);
    }
}
