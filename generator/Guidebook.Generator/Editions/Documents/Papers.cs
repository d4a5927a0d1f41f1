using Guidebook.Model;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>The names of paper sizes in file names.</summary>
public static class Papers
{
    /// <summary>The name of a paper size, for example <c>a4</c>.</summary>
    public static string Word(Paper paper) => paper == Paper.A4 ? "a4" : "letter";
}
