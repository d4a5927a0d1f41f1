using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Typefaces.Fonts;
using Guidebook.Model;

namespace Guidebook.Generator.Typefaces;

/// <summary>Reads the guide's own font files; missing, damaged and unused ones are reported.</summary>
/// <param name="folder">The folder <c>fonts</c> of the guide.</param>
internal sealed class OwnFonts(string folder, DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<(FontKind Kind, string Ending, string Called)> Kinds =
    [
        (FontKind.Woff2, ".woff2", "a WOFF 2 font"), (FontKind.Woff, ".woff", "a WOFF font"),
        (FontKind.TrueType, ".ttf", "a TrueType font"), (FontKind.OpenType, ".otf", "an OpenType font"),
    ];

    /// <summary>Reads all fonts that the settings name, with their uses.</summary>
    public ImmutableArray<(TypefaceFace Face, GuideFont Font)> Read(Content content)
    {
        foreach (var file in content.Fonts.Except(content.Settings.Fonts.Select(font => font.File), StringComparer.Ordinal))
            diagnostics.Report(Codes.FontUnused, SourceSpan.Whole(NameOf(file)),
                $"This font is not used. Name it under 'fonts' in guide.yaml ('- {{file: {file}}}'), or delete it.");
        return [.. content.Settings.Fonts.Select(font => (Read(font, content.Fonts)!, font)).Where(pair => pair.Item1 is not null)];
    }

    private TypefaceFace? Read(GuideFont font, ImmutableArray<string> files)
    {
        if (!files.Contains(font.File))
        {
            diagnostics.Report(Codes.FontMissing, font.Span,
                $"There is no file 'fonts/{font.File}'.{Nearest.Suggestion(font.File, files)} Fonts stand in the folder '{folder.Replace('\\', '/')}'.");
            return null;
        }

        if (Load(font) is not { } bytes || !IsKindRight(font, bytes)) return null;
        if (FontFile.TryRead(bytes, out var read))
            return new($"guide-{font.File}", font.Weight, font.IsItalic, new(() => read.CodePoints), () => bytes);
        diagnostics.Report(Codes.FontBroken, font.Span, $"The font '{font.File}' is damaged: its tables do not fit together. Copy it again from where it came from.");
        return null;
    }

    private byte[]? Load(GuideFont font)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, font.File));
            if (file.Length <= FontLimits.LargestFile) return File.ReadAllBytes(file.FullName);
            diagnostics.Report(Codes.FontBroken, font.Span,
                string.Create(CultureInfo.InvariantCulture, $"The font '{font.File}' has {file.Length:N0} bytes; a font may have 33,554,432 at most (32 MiB). Cut it down to the letters that the guide needs."));
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            diagnostics.Report(Codes.FontBroken, font.Span, $"The font '{font.File}' cannot be opened: look at its permissions.");
        }

        return null;
    }

    private bool IsKindRight(GuideFont font, byte[] bytes)
    {
        if (FontFile.KindOf(bytes) is not { } kind)
        {
            diagnostics.Report(Codes.FontKindWrong, font.Span,
                $"The file '{font.File}' is {Describe(bytes)}. Browsers read .woff2, .woff, .ttf and .otf: take the font in one of these.");
            return false;
        }

        var (_, ending, called) = Kinds.Single(known => known.Kind == kind);
        if (Path.GetExtension(font.File) == ending) return true;
        diagnostics.Report(Codes.FontKindWrong, font.Span,
            $"The file '{font.File}' is {called}, whatever its name says. Name it '{Path.GetFileNameWithoutExtension(font.File)}{ending}', there and here.");
        return false;
    }

    private static string Describe(ReadOnlySpan<byte> bytes) =>
        bytes.IsEmpty ? "empty"
        : bytes.StartsWith("ttcf"u8) ? "a collection of several fonts"
        : bytes.StartsWith("%!"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0x80, 0x01]) ? "a PostScript font of the old kind (Type 1)"
        : bytes.StartsWith("<"u8) ? "a page of the web, or an SVG font"
        : bytes.StartsWith("PK"u8) ? "a packed folder; unpack it first"
        : bytes.Length > 36 && bytes.Slice(34, 2).SequenceEqual("LP"u8) ? "an EOT font, which only old browsers read"
        : "no font";

    private string NameOf(string file) => $"{folder.Replace('\\', '/')}/{file}";
}
