using System.Collections.Immutable;

namespace Guidebook.Generator.Reading;

/// <summary>An item of an AVIF: a picture, a part of one, or what is said of one.</summary>
internal sealed class AvifItem
{
    /// <summary>What it is, in four letters; empty where the file does not say.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Whether it is shown as a part of another only.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Where its bytes stand.</summary>
    public List<AvifExtent> Extents { get; } = [];

    /// <summary>Its properties by their numbers, from 1, and whether it cannot be shown without them.</summary>
    public List<(int Number, bool IsEssential)> Properties { get; } = [];

    /// <summary>Which other items it has to do with, and how, in four letters.</summary>
    public List<(string Kind, ImmutableArray<uint> To)> References { get; } = [];
}

/// <summary>A run of bytes of an item.</summary>
/// <param name="IsInside">Whether it is counted from the file's own little store, and not from the begin of the file.</param>
/// <param name="Length">0 for a length that is not said.</param>
internal readonly record struct AvifExtent(bool IsInside, long Start, long Length);

/// <summary>A property of items: a box with a name and a body.</summary>
internal readonly record struct AvifProperty(string Name, byte[] Body);
