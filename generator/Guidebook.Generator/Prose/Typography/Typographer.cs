using System.Buffers;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Prose.Typography;

/// <summary>
/// Converts the typewriter characters of one text to typographic ones: the quotation marks of the language, apostrophes, dashes for
/// <c>--</c> and <c>---</c>, an ellipsis for <c>...</c>, fractions that typefaces lack as digits with a fraction slash, which browsers set
/// small, and no-break spaces in numbers that are written in groups (see <see cref="NumberGroups"/>). It keeps track of open quotations.
/// </summary>
internal sealed class Typographer(Language language)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("'\"-.⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞↉0123456789");

    private readonly bool hasNoSpaces = language.Script is "Jpan" or "Hans" or "Hant" or "Hani" or "Thai" or "Khmr" or "Laoo" or "Mymr" or "Tibt";

    /// <summary>The letters that are words after an apostrophe: <c>'s avonds</c> and <c>'t</c> in Dutch, <c>'n</c> in Afrikaans.</summary>
    private readonly string elidedWords = language.Primary switch
    {
        "nl" => "kmnrst",
        "af" => "knt",
        _ => "",
    };

    private bool isOuterOpen;
    private bool isInnerOpen;

    /// <summary>The character before the next text; <c>\0</c> at the start of a paragraph.</summary>
    public char Before { get; set; }

    /// <summary>Converts a plain text to typographic characters.</summary>
    public static string Print(string text, Language language)
    {
        if (!text.AsSpan().ContainsAny(Signs)) return text;
        var output = new StringBuilder(text.Length);
        new Typographer(language).Append(text, output);
        return output.ToString();
    }

    /// <summary>Begins a paragraph, in which no quotation is open.</summary>
    public void Begin() => (Before, isOuterOpen, isInnerOpen) = ('\0', false, false);

    /// <summary>Appends words to the output. The form of a quote depends on the characters around it and on open quotations.</summary>
    public void Append(ReadOnlySpan<char> text, StringBuilder output)
    {
        for (int next; (next = text.IndexOfAny(Signs)) >= 0;)
        {
            output.Append(text[..next]);
            if (next > 0) Before = text[next - 1];
            text = text[next..];
            var length = Sign(text, out var printed);
            output.Append(printed);
            Before = printed[^1];
            text = text[length..];
        }

        output.Append(text);
        if (text.Length > 0) Before = text[^1];
    }

    /// <summary>The typographic form of the characters at the start of the text, and their number.</summary>
    private int Sign(ReadOnlySpan<char> text, out string printed)
    {
        var sign = text[0];
        if (sign is '\'' or '"')
        {
            var after = text.Length > 1 ? text[1] : '\0';
            printed = sign == '"' ? Outer(after) : BeginsElision(text) ? "’" : Inner(after);
            return 1;
        }

        if (sign == '.')
        {
            printed = text.StartsWith("...") ? "…" : ".";
            return text.StartsWith("...") ? 3 : 1;
        }

        if (char.IsAsciiDigit(sign))
        {
            printed = NumberGroups.Print(text);
            return printed.Length;
        }

        if (Fractions.Digits(sign) is { } digits)
        {
            printed = char.IsDigit(Before) ? "\u00A0" + digits : digits;
            return 1;
        }

        var run = text.IndexOfAnyExcept(sign);
        if (run < 0) run = text.Length;
        Work.Count(run);
        printed = run switch
        {
            2 when BeginsOption(text) => "--",
            2 => "–",
            3 => "—",
            _ => new string('-', run),
        };
        return run;
    }

    /// <summary>Whether two hyphens begin an option of a program, as in <c>--help</c>.</summary>
    private bool BeginsOption(ReadOnlySpan<char> text) =>
        text.Length > 2 && char.IsAsciiLetterLower(text[2]) && (Before is '\0' or '(' or '[' || char.IsWhiteSpace(Before));

    private string Outer(char after)
    {
        isOuterOpen = hasNoSpaces ? !isOuterOpen : Opens(after);
        return isOuterOpen ? language.Quotes.Open : language.Quotes.Close;
    }

    /// <summary>A single quote is an apostrophe within a word, before digits ('90s), and if it could close no open quotation.</summary>
    private string Inner(char after)
    {
        if (Opens(after) && !char.IsAsciiDigit(after))
        {
            isInnerOpen = true;
            return language.Quotes.InnerOpen;
        }

        if (!isInnerOpen || (char.IsLetter(Before) && char.IsLetter(after))) return "’";
        isInnerOpen = false;
        return language.Quotes.InnerClose;
    }

    /// <summary>Whether an apostrophe and a word of one letter begin here, and no quotation of one letter.</summary>
    private bool BeginsElision(ReadOnlySpan<char> text) =>
        text.Length > 1 && elidedWords.Contains(text[1], StringComparison.Ordinal)
        && (text.Length == 2 || (!char.IsLetterOrDigit(text[2]) && text[2] is not ('\'' or '’')));

    private bool Opens(char after) =>
        Before is '\0' or '(' or '[' or '{' or '/' || char.IsWhiteSpace(Before) || Before == language.Quotes.Open[^1]
        || Before == language.Quotes.InnerOpen[^1]
        || (Before is '-' or '–' or '—' && char.IsLetterOrDigit(after))
        || (Before is '’' && char.IsLetter(after)); // l'"ami"
}
