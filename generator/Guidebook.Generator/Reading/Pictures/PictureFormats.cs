using System.Collections.Immutable;

namespace Guidebook.Generator.Reading;

/// <summary>All picture formats that are published.</summary>
internal static class PictureFormats
{
    /// <summary>All formats.</summary>
    public static ImmutableArray<PictureFormat> All { get; } = [.. RasterFormats.All, new SvgFormat()];

    /// <summary>Detects the format by the first bytes; null if there is none.</summary>
    public static PictureFormat? Find(byte[] bytes) => All.FirstOrDefault(format => format.Begins(bytes));
}
