using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The texts of print HTML, with which the PDF is compared.</summary>
/// <param name="Words">The texts that are read aloud, in document order.</param>
/// <param name="Untagged">
/// The texts with <c>aria-hidden</c> that stay untagged: inside headings, which the outline repeats, and page numbers in the margins, which
/// stylesheets paint, so that the HTML declares them in an element that is not rendered.
/// </param>
public sealed record PrintTexts(ImmutableArray<string> Words, ImmutableArray<string> Untagged)
{
    /// <summary>No texts.</summary>
    public static PrintTexts None { get; } = new([], []);
}
