namespace Guidebook.Model;

/// <summary>An id as an author wrote it, with its location; its target may not exist.</summary>
/// <param name="Fragment">The heading or day inside the target, without <c>#</c>.</param>
public readonly record struct Reference(Slug Target, string? Fragment, SourceSpan Span)
{
    /// <summary>Why what is written is no id, while the target is a guess; null for an id.</summary>
    public NoId? Doubt { get; init; }
}

/// <summary>What stands in place of an id and is none: whether it is a title is known when all files are read.</summary>
/// <param name="Fault">The sentence about it.</param>
/// <param name="WayOut">The sentence on what to write, if no entry has this title.</param>
/// <param name="IsLink">Whether it stands in double brackets.</param>
public sealed record NoId(string Fault, string WayOut, bool IsLink);

/// <summary>A value with its location.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span);

/// <summary>The id of a point of a source as written, for example <c>s1.38</c>, with its location.</summary>
public readonly record struct Citation(string Point, SourceSpan Span);
