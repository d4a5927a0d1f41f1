using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Prose;

/// <summary>Stands in for the reader of prose.</summary>
public static class PassageReader
{
    /// <summary>The text as running words.</summary>
    public static Passage Read(string markdown, TextOrigin origin, Findings findings) =>
        new([new Words(markdown, true)], origin.At(markdown, 0, 0));

    /// <summary>The text as running words, without sections.</summary>
    public static Body ReadBody(string markdown, TextOrigin origin, Findings findings) => new(Read(markdown, origin, findings), []);
}

/// <summary>A text with its headed sections.</summary>
public sealed record Body(Passage Passage, ImmutableArray<Section> Sections);
