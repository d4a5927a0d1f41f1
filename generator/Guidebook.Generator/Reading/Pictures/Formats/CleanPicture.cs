using Guidebook.Model;

namespace Guidebook.Generator.Reading.Pictures.Formats;

/// <summary>A picture as it is published: only its visible data.</summary>
/// <param name="Size">The size in pixels at which browsers draw it by default; null if the picture does not declare it.</param>
internal sealed record CleanPicture(PictureFormat Format, ReadOnlyMemory<byte> Bytes, PictureSize? Size);
