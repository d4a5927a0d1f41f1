using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A run of words that is read without a break: a paragraph, heading, cell or block of code.</summary>
/// <param name="Text">The words; their line breaks are the author's.</param>
/// <param name="Lines">The starts of the file's lines in the words; the first is at offset 0.</param>
/// <param name="IsCode">Whether it is a block of code, which is not prose.</param>
public readonly record struct TextRun(string Text, ImmutableArray<LineStart> Lines, bool IsCode);
