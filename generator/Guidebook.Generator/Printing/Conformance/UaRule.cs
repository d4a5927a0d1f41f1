namespace Guidebook.Generator.Printing.Conformance;

/// <summary>A rule of PDF/UA-1 (ISO 14289-1) that a program can check.</summary>
/// <param name="Numbers">The failure conditions of the Matterhorn Protocol 1.1 that it covers, for example <c>01-003</c>; empty for a
/// rule of ISO 32000-1 alone.</param>
/// <param name="Summary">The requirement, as a sentence.</param>
/// <param name="Find">Finds the breaches, each as a sentence about its place.</param>
internal sealed record UaRule(string[] Numbers, string Summary, Func<UaDocument, IEnumerable<string>> Find)
{
    /// <summary>The first number, or the section of ISO 32000-1.</summary>
    public required string Name { get; init; }

    /// <summary>A rule with one number or more.</summary>
    public static UaRule Create(string numbers, string summary, Func<UaDocument, IEnumerable<string>> find) =>
        new(numbers.Split(' '), summary, find) { Name = numbers.Split(' ')[0] };

    /// <summary>A rule of ISO 32000-1 that no failure condition covers.</summary>
    public static UaRule OfFormat(string section, string summary, Func<UaDocument, IEnumerable<string>> find) =>
        new([], summary, find) { Name = $"ISO 32000-1, {section}" };
}
