using System.Diagnostics.CodeAnalysis;
using System.Text;
using Guidebook.Model;

namespace Guidebook.Generator.Languages;

/// <summary>Creates ids: explicit ids and file names keep their letters, titles are converted.</summary>
public static class Ids
{
    /// <summary>The id of a title without letters or digits.</summary>
    private const string Nameless = "section";

    /// <summary>The length of most titles, in UTF-16 code units.</summary>
    private const int Short = 128;

    /// <summary>Parses an id; every Unicode normalization form is accepted.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Slug id)
    {
        id = default;
        return text is not null && Slug.TryParse(Normalization.Compose(text), out id);
    }

    /// <summary>
    /// Creates an id from a title: letters and digits of all scripts in lower case, with hyphens for other characters. Latin letters lose
    /// their accents: <c>Größe</c> becomes <c>groesse</c> in German and <c>grosse</c> in other languages.
    /// </summary>
    public static Slug From(string title, Language language)
    {
        if (title.Length <= Short && Ascii.IsValid(title)) return FromAscii(title);
        var id = new StringBuilder(title.Length);
        foreach (var rune in Normalization.Compose(title).EnumerateRunes()) Append(id, rune, language.Primary);
        if (id.Length > 0 && id[^1] == '-') id.Length--;
        return Slug.Parse(id.Length == 0 ? Nameless : Normalization.Compose(id.ToString()));
    }

    /// <summary>Creates an id from a text of unknown language.</summary>
    public static Slug From(string text) => From(text, LanguageTable.English);

    private static Slug FromAscii(string title)
    {
        Span<char> id = stackalloc char[Short];
        var length = 0;
        foreach (var letter in title)
        {
            if (char.IsAsciiLetterOrDigit(letter)) id[length++] = char.ToLowerInvariant(letter);
            else if (length > 0 && id[length - 1] != '-' && letter != '\'') id[length++] = '-';
        }

        if (length > 0 && id[length - 1] == '-') length--;
        return Slug.Parse(length == 0 ? Nameless : id[..length].ToString());
    }

    private static void Append(StringBuilder id, Rune rune, string primary)
    {
        var isInside = id.Length > 0 && id[^1] != '-';
        var lower = Rune.ToLowerInvariant(rune);
        if (lower.IsAscii && Rune.IsLetterOrDigit(lower)) id.Append((char)lower.Value);
        else if (lower.IsBmp && LatinLetters.Fold((char)lower.Value, primary) is { } plain) id.Append(plain);
        else if (Slug.IsLetterOrDigit(lower) || (isInside && Slug.IsMark(lower))) id.Append(lower);
        else if (isInside && rune.Value is not ('\'' or '’') && !Slug.IsMark(lower)) id.Append('-');
    }
}
