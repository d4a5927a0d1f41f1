using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>The words for the kinds of entries, as an editor calls them.</summary>
internal static class EntryKind
{
    /// <summary>The kind with its article: <c>a practice</c>.</summary>
    public static string Of(Entry entry) => entry switch
    {
        Article => "an article",
        Page => "a page",
        Practice => "a practice",
        Plan => "a plan",
        Deck => "a deck of cards",
        Worksheet => "a worksheet",
        SelfCheck => "the self-check",
        Sign => "a sign of the self-check",
        Term => "a term",
        Question => "a question",
        QuickRow => "a row of the quick reference",
        Source => "a source",
        Part => "a part",
        Strand => "a strand",
        _ => "an entry",
    };
}
