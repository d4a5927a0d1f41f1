using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>
/// All rules of PDF/UA-1 that a program can check, by the failure conditions of the Matterhorn Protocol 1.1. Where the standard permits
/// what
/// neither browsers nor this program write (simple fonts, CMaps of other makers, forms in XFA), a rule forbids all of it.
/// </summary>
internal static class UaRules
{
    /// <summary>The failure conditions for which the protocol demands no test.</summary>
    public static ImmutableDictionary<string, string> Untested { get; } = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("23-001", "Digital signatures: the protocol has no test of its own; our files are not signed."),
        KeyValuePair.Create("27-001", "Navigation: the protocol has no test of its own; every file has an outline (GB6027)."),
    ]);

    /// <summary>The rules, in the order of their numbers.</summary>
    public static ImmutableArray<UaRule> All { get; } =
        [.. ContentRules.All, .. TagRules.All, .. DocumentRules.All, .. AnnotationRules.All, .. FontRules.All];
}
