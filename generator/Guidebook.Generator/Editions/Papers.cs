using Guidebook.Model;

namespace Guidebook.Generator.Editions;

/// <summary>What the papers of home printers are called in the names of files.</summary>
public static class Papers
{
    /// <summary>The word for it: <c>a4</c>.</summary>
    public static string Word(Paper paper) => paper == Paper.A4 ? "a4" : "letter";
}
