using Guidebook.Generator.Hashing;
using Guidebook.Model;

namespace Guidebook.Generator.Publishing;

/// <summary>A generated file of the site.</summary>
/// <param name="Path">Relative path inside <c>site/</c>, with forward slashes.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Sha256">SHA-256 hash in lower-case hexadecimal digits.</param>
public sealed record MadeFile(string Path, long Size, string Sha256)
{
    /// <summary>Creates the record of a file from its bytes.</summary>
    public static MadeFile Create(SitePath path, ReadOnlyMemory<byte> bytes) =>
        new(path.Value, bytes.Length, ContentHash.Create(bytes.Span));
}
