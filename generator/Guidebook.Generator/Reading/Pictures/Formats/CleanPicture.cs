using Guidebook.Model;

namespace Guidebook.Generator.Reading.Pictures.Formats;

/// <summary>A picture as it is published: only its visible data.</summary>
/// <param name="Size">The size in pixels at which browsers draw it by default; null if the picture does not declare it.</param>
internal sealed record CleanPicture(PictureFormat Format, ReadOnlyMemory<byte> Bytes, PictureSize? Size)
{
    /// <summary>The orientation by which browsers turn or mirror the pixels, as in Exif; 1 is upright.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>Whether it is a JPEG whose pixels stand once and in order, so that the end of the file must be their end.</summary>
    public bool IsSequential { get; init; }

    /// <summary>Whether it is a still picture of pixels, of which smaller copies can be made.</summary>
    public bool IsStill { get; init; }
}
