namespace Guidebook.Generator.Prose;

/// <summary>The limit on the nesting of lists, quotations and emphasis.</summary>
internal static class Nesting
{
    /// <summary>The maximum depth of nodes; far more than people can follow, and far below the size of the stack.</summary>
    public const int Limit = 100;

    /// <summary>The message for the author.</summary>
    public const string Message =
        "Quotations, lists, brackets or emphasis are nested too deeply here. "
        + "Write it flatter, or put a backslash before signs that are meant as they stand.";
}
