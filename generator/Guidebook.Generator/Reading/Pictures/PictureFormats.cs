using System.Collections.Immutable;
using Guidebook.Generator.Reading.Pictures.Formats;
using Guidebook.Generator.Reading.Pictures.Raster;
using Guidebook.Generator.Reading.Pictures.Svg;

namespace Guidebook.Generator.Reading.Pictures;

/// <summary>All picture formats that are published.</summary>
internal static class PictureFormats
{
    /// <summary>All formats.</summary>
    public static ImmutableArray<PictureFormat> All { get; } = [.. RasterFormats.All, new SvgFormat()];

    /// <summary>Detects the format by the first bytes; null if there is none.</summary>
    public static PictureFormat? Find(byte[] bytes) => All.FirstOrDefault(format => format.Begins(bytes));
}
