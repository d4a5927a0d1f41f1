using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics;

/// <summary>The correction of a mistake that the program can write itself.</summary>
/// <param name="Target">The reference that it writes: an id, perhaps with a heading. It is made only if the guide has a file of that
/// id.</param>
/// <param name="Before">The old text, for messages.</param>
/// <param name="After">The new text, for messages.</param>
/// <param name="Edits">The changes, all or none.</param>
public sealed record Fix(string Target, string Before, string After, ImmutableArray<Edit> Edits);

/// <summary>A change within a line of a file.</summary>
/// <param name="Span">The location of the old text.</param>
/// <param name="Old">The text that must stand there.</param>
public sealed record Edit(SourceSpan Span, string Old, string New);
