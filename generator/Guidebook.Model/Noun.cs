using System.Collections.Immutable;
using System.Globalization;

namespace Guidebook.Model;

/// <summary>What a guide calls the entries of a kind: recipes in place of practices.</summary>
/// <param name="Kind">The kind in a word, as the program names it.</param>
/// <param name="One">The word for one of them.</param>
/// <param name="Many">The word for several, which headings take as well.</param>
/// <param name="Others">Other plural forms that the guide's language has.</param>
/// <param name="Folder">The folder of their pages, and the name of the page on which they all stand.</param>
public sealed record Noun(string Kind, string One, string Many, ImmutableArray<NounForm> Others, Slug Folder)
{
    /// <summary>The word in a plural form.</summary>
    public string this[PluralForm form] =>
        form is PluralForm.One ? One : Others.FirstOrDefault(other => other.Form == form)?.Word ?? Many;

    /// <summary>The word for several, as a heading begins.</summary>
    public string Heading => Capitalized(Many);

    /// <summary>A word with a capital letter at its beginning.</summary>
    public static string Capitalized(string word)
    {
        var first = StringInfo.GetNextTextElementLength(word);
        return string.Concat(word[..first].ToUpperInvariant(), word.AsSpan(first));
    }
}

/// <summary>A plural form of a noun.</summary>
public sealed record NounForm(PluralForm Form, string Word);
