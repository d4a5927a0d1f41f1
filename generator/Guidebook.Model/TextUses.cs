using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>What entries show and link to besides other entries.</summary>
/// <param name="Pictures">The pictures of entries and in their texts, in order.</param>
/// <param name="Files">The files and printed editions to which texts link, in order.</param>
public sealed record TextUses(ImmutableArray<Picture> Pictures, ImmutableArray<FileReference> Files)
{
    /// <summary>Collects the uses of entries.</summary>
    public static TextUses Collect(IEnumerable<Entry> entries)
    {
        var (pictures, files) = (ImmutableArray.CreateBuilder<Picture>(), ImmutableArray.CreateBuilder<FileReference>());
        foreach (var entry in entries)
        {
            pictures.AddRange(entry.Pictures);
            foreach (var text in entry.AllTexts)
            {
                pictures.AddRange(text.Pictures);
                files.AddRange(text.Files);
            }
        }

        return new(pictures.ToImmutable(), files.ToImmutable());
    }
}
