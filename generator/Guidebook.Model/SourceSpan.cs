namespace Guidebook.Model;

/// <summary>
/// A location in a content file: line and column count from 1, in UTF-16 code units; the length ends on that line and can be 0.
/// </summary>
/// <param name="File">The path as an editor would name it: the content folder as given, then the path inside it, with forward
/// slashes.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length) : IComparable<SourceSpan>
{
    /// <summary>The location of a whole file, if no line is known.</summary>
    public static SourceSpan Whole(string file) => new(file, 1, 1, 0);

    /// <summary>Compares by file, line and column.</summary>
    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <summary>The format of compilers, so that editors can open the location: <c>content/guide.yaml(3,8)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}({Line},{Column})");

    /// <summary>Order of locations.</summary>
    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    /// <summary>Order of locations.</summary>
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    /// <summary>Order of locations.</summary>
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Order of locations.</summary>
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
