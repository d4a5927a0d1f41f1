using System.Collections.Immutable;

namespace Guidebook.Generator.Reading.Pictures.Avif;

/// <summary>An item of an AVIF: a picture, a part of one, or metadata.</summary>
internal sealed class AvifItem
{
    /// <summary>The type in four letters; empty if the file does not declare it.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Whether it is shown only as a part of another item.</summary>
    public bool IsHidden { get; set; }

    /// <summary>The ranges of its bytes.</summary>
    public List<AvifExtent> Extents { get; } = [];

    /// <summary>The numbers of its properties, from 1, and whether it cannot be shown without them.</summary>
    public List<(int Number, bool IsEssential)> Properties { get; } = [];

    /// <summary>Its references to other items, with their types in four letters.</summary>
    public List<(string Kind, ImmutableArray<uint> To)> References { get; } = [];
}

/// <summary>A range of bytes of an item.</summary>
/// <param name="IsInside">Whether the start is an offset in the <c>idat</c> box; otherwise it is an offset in the file.</param>
/// <param name="Length">The length in bytes; 0 if it is not declared.</param>
internal readonly record struct AvifExtent(bool IsInside, long Start, long Length);

/// <summary>A property of items: a box with a name and a body.</summary>
internal readonly record struct AvifProperty(string Name, byte[] Body);
