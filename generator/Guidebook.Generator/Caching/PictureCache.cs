using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading.Pictures.Formats;
using Guidebook.Generator.Reading.Pictures.Pixels;
using Guidebook.Model;

namespace Guidebook.Generator.Caching;

/// <summary>
/// Stores the smaller copies of pictures on disk between builds, each picture in a file named by a hash of its bytes and of the settings.
/// A picture with a stored file is not decoded again. Damaged files are detected by their hashes, and made again.
/// </summary>
/// <param name="folder">The folder, which is created with the first picture.</param>
internal sealed class PictureCache(string folder)
{
    private const string Unfinished = ".new";
    private const int HashLength = SHA256.HashSizeInBytes;
    private readonly ConcurrentDictionary<string, bool> used = new(StringComparer.Ordinal);
    private int decoded;

    /// <summary>The number of pictures that were decoded.</summary>
    public int Decoded => decoded;

    /// <summary>The copies of a picture, in the given order; null if its pixels are damaged.</summary>
    /// <param name="copies">The copies; empty only checks the pixels.</param>
    public ImmutableArray<ReadOnlyMemory<byte>>? Find(CleanPicture picture, ImmutableArray<PictureCopy> copies)
    {
        var widths = string.Join(' ', copies.Select(copy => copy.Width.ToString(CultureInfo.InvariantCulture)));
        var key = ContentHash.Create([PictureResizer.Settings, widths, ContentHash.Create(picture.Bytes.Span)]);
        used[key] = true;
        var path = Path.Combine(folder, key);
        if (Read(path) is { } stored && stored.Length == copies.Length) return stored;
        Interlocked.Increment(ref decoded);
        if (Make(picture, copies) is not { } made) return null;
        Write(path, made);
        return made;
    }

    /// <summary>A picture that the program draws itself.</summary>
    /// <param name="key">The hash of all that it is drawn from.</param>
    public ReadOnlyMemory<byte> Find(string key, Func<byte[]> draw)
    {
        used[key] = true;
        var path = Path.Combine(folder, key);
        if (Read(path) is [var stored]) return stored;
        ReadOnlyMemory<byte> made = draw();
        Write(path, [made]);
        return made;
    }

    /// <summary>Deletes the copies that this build has not used.</summary>
    public void Sweep() => BestEffort.Do(() =>
    {
        foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder) : [])
            if (!used.ContainsKey(Path.GetFileName(path))) File.Delete(path);
    });

    /// <summary>Decodes a picture and makes its copies; null if its pixels are damaged.</summary>
    public static ImmutableArray<ReadOnlyMemory<byte>>? Make(CleanPicture picture, ImmutableArray<PictureCopy> copies) =>
        !copies.IsEmpty ? PictureResizer.Resize(picture, copies) : PixelDecoder.CanDecode(picture) ? [] : null;

    private static ImmutableArray<ReadOnlyMemory<byte>>? Read(string path) => BestEffort.Get<ImmutableArray<ReadOnlyMemory<byte>>?>(() =>
    {
        if (!File.Exists(path)) return null;
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < HashLength) return null;
        if (!SHA256.HashData(bytes.AsSpan(HashLength)).AsSpan().SequenceEqual(bytes.AsSpan(0, HashLength))) return null;
        using var reader = new BinaryReader(new MemoryStream(bytes, HashLength, bytes.Length - HashLength));
        var copies = new ReadOnlyMemory<byte>[reader.ReadInt32()];
        foreach (ref var copy in copies.AsSpan()) copy = reader.ReadBytes(reader.ReadInt32());
        return [.. copies];
    }, null);

    private void Write(string path, ImmutableArray<ReadOnlyMemory<byte>> copies) => BestEffort.Do(() =>
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(copies.Length);
            foreach (var copy in copies)
            {
                writer.Write(copy.Length);
                writer.Write(copy.Span);
            }
        }

        var bytes = content.ToArray();
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(path + Unfinished, [.. SHA256.HashData(bytes), .. bytes]);
        File.Move(path + Unfinished, path, overwrite: true);
    });
}
