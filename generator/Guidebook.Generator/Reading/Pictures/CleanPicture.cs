using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>A picture as it is published: what is seen of it, and nothing else.</summary>
/// <param name="Size">How large browsers draw it where nothing else is said; null where it does not say.</param>
internal sealed record CleanPicture(PictureFormat Format, ReadOnlyMemory<byte> Bytes, PictureSize? Size);
