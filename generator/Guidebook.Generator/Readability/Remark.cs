namespace Guidebook.Generator.Readability;

/// <summary>Something about the wording that its author may want to look at again.</summary>
/// <param name="Line">The line of the file, from 1.</param>
public sealed record Remark(string File, int Line, string Message)
{
    /// <summary>As compilers write it, so that editors can jump there.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}({Line}): wording: {Message}");
}
