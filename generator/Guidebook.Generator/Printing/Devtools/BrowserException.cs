namespace Guidebook.Generator.Printing.Devtools;

/// <summary>A browser that does not start, ends, or refuses a call.</summary>
internal sealed class BrowserException(string message) : Exception(message);
