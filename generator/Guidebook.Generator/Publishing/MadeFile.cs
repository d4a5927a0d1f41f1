using System.Security.Cryptography;
using Guidebook.Model;

namespace Guidebook.Generator.Publishing;

/// <summary>A file of the site that a build has made.</summary>
/// <param name="Path">Its place inside <c>site/</c>, with forward slashes.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">In lower-case hexadecimal digits.</param>
public sealed record MadeFile(string Path, long Size, string Sha256)
{
    /// <summary>A file with these bytes.</summary>
    public static MadeFile Create(SitePath path, ReadOnlyMemory<byte> bytes) => new(path.Value, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
}
