using System.Collections.Immutable;
using System.Globalization;

namespace Guidebook.Model;

/// <summary>The guide's own noun for a kind, such as "recipe" instead of "practice".</summary>
/// <param name="Kind">The name of the kind or of its parts in the program.</param>
/// <param name="One">The singular.</param>
/// <param name="Many">The plural, which headings use too.</param>
/// <param name="Others">The other plural forms of the guide's language.</param>
/// <param name="Folder">The folder of the entries' pages, also the name of their list page.</param>
public sealed record Noun(string Kind, string One, string Many, ImmutableArray<NounForm> Others, Slug Folder)
{
    /// <summary>The noun in a plural form.</summary>
    public string this[PluralForm form] =>
        form is PluralForm.One ? One : Others.FirstOrDefault(other => other.Form == form)?.Word ?? Many;

    /// <summary>The plural with an initial capital, as for headings.</summary>
    public string Heading => Capitalized(Many);

    /// <summary>Capitalizes the first text element.</summary>
    public static string Capitalized(string word)
    {
        var first = StringInfo.GetNextTextElementLength(word);
        return string.Concat(word[..first].ToUpperInvariant(), word.AsSpan(first));
    }
}

/// <summary>A noun in a plural form.</summary>
public sealed record NounForm(PluralForm Form, string Word);
