namespace Guidebook.Generator.Typefaces.Fonts;

/// <summary>The file formats of fonts that browsers read.</summary>
internal enum FontKind
{
    /// <summary>Brotli-compressed (WOFF 2).</summary>
    Woff2,

    /// <summary>Deflate-compressed (WOFF 1).</summary>
    Woff,

    /// <summary>Uncompressed with TrueType outlines.</summary>
    TrueType,

    /// <summary>Uncompressed with PostScript outlines.</summary>
    OpenType,
}
