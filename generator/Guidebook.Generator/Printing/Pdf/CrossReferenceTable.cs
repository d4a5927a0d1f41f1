using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Encodes the locations of objects as rows of a cross-reference stream.</summary>
internal static class CrossReferenceTable
{
    private const int OfFree = 0;
    private const int OfObject = 1;
    private const int OfStreamed = 2;

    /// <summary>The rows of the free object 0 and of all objects from 1.</summary>
    /// <param name="widths">The widths of the three fields of a row, in bytes.</param>
    public static byte[] Rows(IReadOnlyList<ObjectLocation> locations, out ImmutableArray<int> widths)
    {
        var largest = locations.Max(location => location.Offset);
        var offset = Enumerable.Range(1, sizeof(int)).First(width => width == sizeof(int) || largest >> (8 * width) == 0);
        widths = [1, offset, 1];
        var rows = new byte[(locations.Count + 1) * widths.Sum()];
        rows[0] = OfFree;
        for (var i = 0; i < locations.Count; i++)
        {
            var row = rows.AsSpan((i + 1) * widths.Sum());
            row[0] = locations[i].Index is null ? (byte)OfObject : (byte)OfStreamed;
            for (var k = 0; k < offset; k++) row[1 + k] = (byte)(locations[i].Offset >> (8 * (offset - 1 - k)));
            row[1 + offset] = (byte)(locations[i].Index ?? 0);
        }

        return rows;
    }
}
