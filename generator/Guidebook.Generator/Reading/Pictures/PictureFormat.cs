using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Reading;

/// <summary>A kind of picture that browsers show: recognised by its first bytes, and published without what it tells of people, places and devices.</summary>
internal abstract class PictureFormat
{
    /// <summary>All kinds that are published.</summary>
    public static ImmutableArray<PictureFormat> All { get; } =
        [new PngFormat(), new JpegFormat(), new GifFormat(), new WebPFormat(), new AvifFormat(), new SvgFormat()];

    /// <summary>What people call it, with its article.</summary>
    public abstract string Called { get; }

    /// <summary>What servers and browsers call it.</summary>
    public abstract string MediaType { get; }

    /// <summary>The endings that its files have, in small letters; the usual one first.</summary>
    public abstract ImmutableArray<string> Endings { get; }

    /// <summary>The kind of picture that begins like this; null for none.</summary>
    public static PictureFormat? Find(byte[] bytes) => All.FirstOrDefault(format => format.Begins(bytes));

    /// <summary>Whether a picture of this kind begins like this.</summary>
    public abstract bool Begins(byte[] bytes);

    /// <summary>The picture as it is published; null where something is wrong with it, which is then reported.</summary>
    /// <param name="name">What places call the file.</param>
    public abstract CleanPicture? Clean(byte[] bytes, string name, DiagnosticBag diagnostics);
}
