using System.Collections.Immutable;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>Every font is in the file, has every shown glyph in its true width, and says which letters its glyphs are.</summary>
internal static class FontRules
{
    public static ImmutableArray<UaRule> All { get; } =
    [
        Rule("10-001 17-003", "Every shown glyph stands for letters, or its text says its words.", FindUnknown),
        Rule("31-001 31-002 31-003 31-006 31-007 31-008", "Glyphs are encoded by their numbers, without a table of other makers.", font => Lacks(
            font.IsDrawn || font.Dict["Encoding"] is PdfName { Value: "Identity-H" or "Identity-V" }, "its encoding")),
        Rule("31-004 31-005", "Glyphs are found by their numbers.", font => Lacks(
            font.IsDrawn || font.Descendant.Names("CIDToGIDMap", "Identity"), "its map of glyphs")),
        Rule("31-009", "Every font is in the file.", font => Lacks(font.IsDrawn || font.Program is not null, "its program")),
        Rule("31-011", "Every shown glyph is in its font.", font => font.Program is not { } program
            ? []
            : font.Codes.Where(code => code >= program.Glyphs).Select(code => $"the glyph {code}")),
        Rule("31-012 31-013 31-014 31-015", "No font lists its glyphs, which a subset would make false.", font => Lacks(
            font.Descriptor["CharSet"] is null && font.Descriptor["CIDSet"] is null, "its list of glyphs")),
        Rule("31-016", "The widths of the glyphs are those of the font.", FindWidths),
        Rule("31-017 31-018 31-019 31-020 31-021 31-022 31-023 31-024 31-025 31-026", "No font is a simple one, with an encoding of its own.", font => Lacks(
            font.IsDrawn || font.Dict.Names("Subtype", "Type0") && font.Descendant.Names("Subtype", "CIDFontType2"), "its kind")),
        Rule("31-027", "Every font has a table of letters.", font => Lacks(font.Dict["ToUnicode"] is not null, "its table")),
        Rule("31-028 31-029", "No glyph stands for a sign that is none.", font => font.Letters.Values
            .Where(text => text.AsSpan().IndexOfAny('\0', '\uFEFF', '\uFFFE') >= 0).Select(_ => "its table")),
        Rule("31-030", "No shown glyph is the one for missing signs.", font => Lacks(font.IsDrawn || !font.Codes.Contains(0), "its glyph 0")),
    ];

    private static UaRule Rule(string numbers, string summary, Func<UsedFont, IEnumerable<string>> find) => UaRule.Create(
        numbers, summary, document => document.Content.Fonts.Select(used => UsedFont.Read(document.File, used.Key, used.Value))
            .SelectMany(font => find(font).Take(1).Select(breach => $"the font '{font.Name}': {breach}")));

    private static IEnumerable<string> Lacks(bool isThere, string what) => isThere ? [] : [what];

    /// <summary>Glyphs without an entry, and glyphs of unknown letters where no words replace them.</summary>
    private static IEnumerable<string> FindUnknown(UsedFont font) => font.Codes
        .Where(code => !font.Letters.TryGetValue(code, out var text) || text.Length == 0
            || text.Contains(Pdf.Letters.Unknown, StringComparison.Ordinal) && font.WithoutWords.Contains(code))
        .Select(code => $"the glyph {code}");

    private static IEnumerable<string> FindWidths(UsedFont font)
    {
        if (font.Program is not { } program) yield break;
        foreach (var code in font.Codes.Where(code => code < program.Glyphs))
            if (Math.Abs(font.WidthOf(code) - program.WidthOf(code)) > 1)
                yield return FormattableString.Invariant($"the glyph {code}");
    }
}
