namespace Guidebook.Model;

/// <summary>A place in a content file: line and column count from 1, in UTF-16 units; the length stays on that line and may be 0.</summary>
/// <param name="File">The file as the editor would name it: the content folder as given, then the path inside it, with forward slashes.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length) : IComparable<SourceSpan>
{
    /// <summary>The whole of a file, where no line can be named.</summary>
    public static SourceSpan Whole(string file) => new(file, 1, 1, 0);

    /// <summary>By file, then line, then column.</summary>
    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <summary>As compilers write it, so that editors can jump there: <c>content/guide.yaml(3,8)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}({Line},{Column})");

    /// <summary>Order of places.</summary>
    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    /// <summary>Order of places.</summary>
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    /// <summary>Order of places.</summary>
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Order of places.</summary>
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
