namespace Guidebook.Generator.Prose;

/// <summary>The limit of how deeply lists, quotations and emphasis stand in each other.</summary>
internal static class Nesting
{
    /// <summary>How deep a text is read; far more than anyone can read, far less than a stack holds.</summary>
    public const int Limit = 100;

    /// <summary>What to tell the author.</summary>
    public const string Message =
        "Quotations, lists, brackets or emphasis are nested too deeply here. "
        + "Write it flatter, or put a backslash before signs that are meant as they stand.";
}
