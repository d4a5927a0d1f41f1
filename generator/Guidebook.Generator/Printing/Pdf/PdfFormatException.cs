namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Thrown where a file is not PDF as a browser writes it; becomes a finding before it leaves <c>Printing</c>.</summary>
public sealed class PdfFormatException : Exception
{
    /// <summary>Says nothing more than that the file is not understood.</summary>
    public PdfFormatException() : base("The file is not a PDF of the kind that browsers write.")
    {
    }

    /// <summary>Says in a sentence what was met.</summary>
    public PdfFormatException(string message) : base(message)
    {
    }

    /// <summary>Says in a sentence what was met, and what brought it to light.</summary>
    public PdfFormatException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
