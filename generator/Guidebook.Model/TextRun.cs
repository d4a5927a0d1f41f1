using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>Words that are read without a break: a paragraph, a heading, a cell, a block of code.</summary>
/// <param name="Text">The words; a line end stands where the author's line ends.</param>
/// <param name="Lines">Where the lines of the file begin in the words; the first stands at their start.</param>
/// <param name="IsCode">Whether it is a block of code, which is no prose.</param>
public readonly record struct TextRun(string Text, ImmutableArray<LineStart> Lines, bool IsCode);
