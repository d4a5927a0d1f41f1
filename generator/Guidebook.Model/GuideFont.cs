using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A font file of the guide, used for the signs that the theme's own typefaces lack.</summary>
/// <param name="File">The name of the file in the folder <c>fonts</c>.</param>
/// <param name="Weight">The weight of its letters, from 100 to 900.</param>
/// <param name="IsItalic">Whether its letters are italic.</param>
/// <param name="Roles">The uses of the typeface.</param>
/// <param name="Span">The location of the file's name.</param>
public sealed record GuideFont(string File, int Weight, bool IsItalic, ImmutableArray<TypefaceRole> Roles, SourceSpan Span);
