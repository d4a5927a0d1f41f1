using System.Collections.Immutable;
using Guidebook.Generator.Reading.Pictures.Avif;
using Guidebook.Generator.Reading.Pictures.Formats;

namespace Guidebook.Generator.Reading.Pictures.Raster;

/// <summary>All raster formats.</summary>
internal static class RasterFormats
{
    /// <summary>All formats.</summary>
    public static ImmutableArray<RasterFormat> All { get; } =
        [new PngFormat(), new JpegFormat(), new GifFormat(), new WebPFormat(), new AvifFormat()];

    /// <summary>Detects the format by the first bytes; null if there is none.</summary>
    public static RasterFormat? Find(byte[] bytes) => All.FirstOrDefault(format => format.Begins(bytes));
}
