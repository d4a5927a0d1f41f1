using System.Collections.Frozen;

namespace Guidebook.Themes.Kit;

/// <summary>The colours and the motif of a theme, as <c>#rrggbb</c>, for what is drawn or coloured outside of its pages.</summary>
/// <param name="Paper">The background by day.</param>
/// <param name="Night">The background by night.</param>
/// <param name="Ink">The colour of text by day.</param>
/// <param name="Accent">The one colour that stands out.</param>
/// <param name="Line">The colour of lines.</param>
public sealed record ThemeLook(string Paper, string Night, string Ink, string Accent, string Line)
{
    /// <summary>The colours of strands by name.</summary>
    public FrozenDictionary<string, string> Hues { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Whether the motif is two woven threads; otherwise it is a line with a ring.</summary>
    public bool HasThreads { get; init; }
}
