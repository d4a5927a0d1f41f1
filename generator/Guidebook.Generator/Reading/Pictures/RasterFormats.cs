using System.Collections.Immutable;

namespace Guidebook.Generator.Reading;

/// <summary>All kinds of pictures made of pixels.</summary>
internal static class RasterFormats
{
    /// <summary>All kinds.</summary>
    public static ImmutableArray<RasterFormat> All { get; } = [new PngFormat(), new JpegFormat(), new GifFormat(), new WebPFormat(), new AvifFormat()];

    /// <summary>The kind of picture that begins with these bytes; null for none.</summary>
    public static RasterFormat? Find(byte[] bytes) => All.FirstOrDefault(format => format.Begins(bytes));
}
