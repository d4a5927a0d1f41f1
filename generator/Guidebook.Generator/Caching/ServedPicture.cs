using System.Collections.Immutable;
using Guidebook.Generator.Reading.Pictures.Formats;
using Guidebook.Model;

namespace Guidebook.Generator.Caching;

/// <summary>A picture of a site in memory; its copies are made on the first request.</summary>
internal sealed class ServedPicture(CleanPicture picture)
{
    private readonly Lock making = new();
    private ImmutableArray<ReadOnlyMemory<byte>> made;

    /// <summary>The published bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => picture.Bytes;

    /// <summary>One of the copies.</summary>
    public ReadOnlyMemory<byte> Copy(ImmutableArray<PictureCopy> copies, int index)
    {
        lock (making)
        {
            // The pixels were decoded before, at a smaller size, so that making copies does not fail.
            if (made.IsDefault) made = PictureCache.Make(picture, copies) ?? [.. copies.Select(_ => picture.Bytes)];
            return made[index];
        }
    }
}
