namespace Guidebook.Generator.Typefaces.Fonts;

/// <summary>The limits of font files, because they are held in memory.</summary>
internal static class FontLimits
{
    /// <summary>The maximum size of a file, in bytes.</summary>
    public const int LargestFile = 32 * 1024 * 1024;

    /// <summary>The maximum size of uncompressed data, in bytes.</summary>
    public const int LargestTable = 128 * 1024 * 1024;
}
