namespace Guidebook.Generator.Readability;

/// <summary>A remark on wording that the author may want to change.</summary>
/// <param name="Line">The line of the file, counted from 1.</param>
public sealed record Remark(string File, int Line, string Message)
{
    /// <summary>The format of compilers, so that editors can open the location.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}({Line}): wording: {Message}");
}
