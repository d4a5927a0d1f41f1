namespace Guidebook.Model;

/// <summary>An id as an author wrote it, with its location; its target may not exist.</summary>
/// <param name="Fragment">The heading or day inside the target, without <c>#</c>.</param>
public readonly record struct Reference(Slug Target, string? Fragment, SourceSpan Span);

/// <summary>A value with its location.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span);

/// <summary>The id of a point of a source as written, for example <c>s1.38</c>, with its location.</summary>
public readonly record struct Citation(string Point, SourceSpan Span);
