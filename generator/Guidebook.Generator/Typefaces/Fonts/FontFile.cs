using System.Diagnostics.CodeAnalysis;

namespace Guidebook.Generator.Typefaces.Fonts;

/// <summary>A font: its format and the code points that it has glyphs for.</summary>
internal sealed record FontFile(FontKind Kind, CodePointSet CodePoints)
{
    private static readonly string[] Required = ["cmap", "head", "hhea", "maxp"];

    private static readonly string[] Outlines = ["glyf", "CFF ", "CFF2"];

    /// <summary>Reads a font; false if the bytes are none, or a damaged one.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, [MaybeNullWhen(false)] out FontFile font)
    {
        font = null;
        if (KindOf(bytes) is not { } kind) return false;
        try
        {
            var tables = kind switch
            {
                FontKind.Woff2 => Woff2.Tables(bytes),
                FontKind.Woff => Woff.Tables(bytes),
                _ => Sfnt.Tables(bytes),
            };
            if (!Required.All(tables.ContainsKey) || !Outlines.Any(tables.ContainsKey)) return false;
            font = new(kind, CharacterMap.Read(tables["cmap"].Span));
            return true;
        }
        catch (Exception exception) when (exception is FontFormatException or InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>The format that the first bytes name; null for none that browsers read.</summary>
    public static FontKind? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("wOF2"u8) ? FontKind.Woff2
        : bytes.StartsWith("wOFF"u8) ? FontKind.Woff
        : bytes.StartsWith("OTTO"u8) ? FontKind.OpenType
        : bytes.StartsWith((ReadOnlySpan<byte>)[0, 1, 0, 0]) || bytes.StartsWith("true"u8) ? FontKind.TrueType
        : null;
}
