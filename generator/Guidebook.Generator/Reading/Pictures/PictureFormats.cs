using System.Collections.Immutable;

namespace Guidebook.Generator.Reading;

/// <summary>All kinds of pictures that are published.</summary>
internal static class PictureFormats
{
    /// <summary>All kinds.</summary>
    public static ImmutableArray<PictureFormat> All { get; } = [.. RasterFormats.All, new SvgFormat()];

    /// <summary>The kind of picture that begins with these bytes; null for none.</summary>
    public static PictureFormat? Find(byte[] bytes) => All.FirstOrDefault(format => format.Begins(bytes));
}
