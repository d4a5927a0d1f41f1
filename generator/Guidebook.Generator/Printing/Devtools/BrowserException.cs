namespace Guidebook.Generator.Printing.Devtools;

/// <summary>A browser that does not start, ends, or refuses a call.</summary>
internal sealed class BrowserException : Exception
{
    public BrowserException()
    {
    }

    public BrowserException(string message)
        : base(message)
    {
    }

    public BrowserException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
