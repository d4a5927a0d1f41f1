using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Reading.Pictures.Formats;

/// <summary>
/// A picture format that browsers show: detected by its first bytes, and published without data on people, places and devices.
/// </summary>
internal abstract class PictureFormat
{
    /// <summary>The common name, with an article.</summary>
    public abstract string Called { get; }

    /// <summary>The media type.</summary>
    public abstract string MediaType { get; }

    /// <summary>The file extensions, in lower case; the usual one first.</summary>
    public abstract ImmutableArray<string> Endings { get; }

    /// <summary>Whether the pixels can be decoded, to find damage in them and to make smaller copies.</summary>
    public virtual bool IsDecoded => true;

    /// <summary>Whether bytes begin like a picture of this format.</summary>
    public abstract bool Begins(byte[] bytes);

    /// <summary>The picture as it is published; null if it is invalid, which is reported.</summary>
    /// <param name="name">The name of the file in source locations.</param>
    public abstract CleanPicture? Clean(byte[] bytes, string name, DiagnosticBag diagnostics);
}
