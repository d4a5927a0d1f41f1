namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Thrown if a file is not a PDF as browsers write it; <c>Printing</c> converts the exception to a diagnostic.</summary>
public sealed class PdfFormatException : Exception
{
    /// <summary>Creates an exception with a general message.</summary>
    public PdfFormatException() : base("The file is not a PDF of the kind that browsers write.")
    {
    }

    /// <summary>Creates an exception with a sentence about the invalid content.</summary>
    public PdfFormatException(string message) : base(message)
    {
    }

    /// <summary>Creates an exception with a sentence about the invalid content, and its cause.</summary>
    public PdfFormatException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
