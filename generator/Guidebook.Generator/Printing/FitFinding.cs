using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Printing;

/// <summary>Something that does not fit in a file.</summary>
/// <param name="File">The path of the first file of the document.</param>
/// <param name="Page">The page number; null if unknown.</param>
/// <param name="Lines">The excess in lines of text.</param>
internal sealed record FitFinding(SourceSpan? Location, string File, int? Page, FitExcess Excess, int Lines)
{
    private const int MostLetters = 40;

    private string OnPage => Page is { } number ? FormattableString.Invariant($" on page {number}") : "";

    /// <summary>The code and the message.</summary>
    /// <param name="others">The number of other files in which the same text does not fit.</param>
    public (Code Code, string Message) Explain(int others) => Excess.Kind switch
    {
        FitKind.Width => (Codes.TooWide, Wide(Others(others, "wide"))),
        FitKind.Title => (Codes.TitleTooLong, Title(Others(others, "long"))),
        FitKind.Overlap => (Codes.TextsOverlap, Overlap()),
        _ => (Codes.DoesNotFit, Long(Others(others, "long"))),
    };

    private static string Others(int count, string how) =>
        count == 0 ? "" : FormattableString.Invariant($", and too {how} in {count} other {(count == 1 ? "file" : "files")}");

    private static string Short(string words) => $"'{Clipping.Shorten(words, MostLetters)}'";

    private string Long(string others) => FormattableString.Invariant(
        $"The text{OnPage} of '{File}' is {Excess.ExcessMm:0.#} mm longer than its room{others}. Shorten it by about {Lines} {(Lines == 1 ? "line" : "lines")}.");

    private string Title(string others) => FormattableString.Invariant(
        $"The title {Short(Excess.Words)}{OnPage} of '{File}' is too long even in its smallest type{others}. Shorten it by about {Excess.Letters} letters.");

    private string Overlap() =>
        $"The texts {Short(Excess.Words)} and {Short(Excess.Other)}{OnPage} of '{File}' are printed across each other. Shorten one of them.";

    private string Wide(string others)
    {
        var (what, way) = Excess.Element switch
        {
            "TABLE" => ($"The table with {Short(Excess.Words)}", "Give it fewer columns, or shorter words."),
            "PRE" => ($"The code {Short(Excess.Words)}", "Break its lines."),
            "IMG" => ($"The picture {Short(Excess.Words)}", "Use a narrower one."),
            _ when Excess.Words.Length > 0 => ($"The text {Short(Excess.Words)}", "Use shorter words, or break it in two."),
            _ => ("Something", "Look at that page, and make it narrower."),
        };
        return FormattableString.Invariant($"{what}{OnPage} of '{File}' is {Excess.ExcessMm:0.#} mm wider than its block{others}. {way}");
    }
}
