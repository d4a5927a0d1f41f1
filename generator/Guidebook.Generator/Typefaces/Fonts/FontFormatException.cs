namespace Guidebook.Generator.Typefaces.Fonts;

/// <summary>The bytes do not have the structure of a font; caught where the font is read.</summary>
internal sealed class FontFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    public FontFormatException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public FontFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    public FontFormatException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
