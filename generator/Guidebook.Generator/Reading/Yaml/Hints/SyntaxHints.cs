using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml.Nodes;

namespace Guidebook.Generator.Reading.Yaml.Hints;

/// <summary>
/// Finds common mistakes at and above the line of a syntax error: the parser often notices a mistake some lines later, and names the
/// symptom instead of the cause. Only texts that cannot be parsed are searched.
/// </summary>
internal static partial class SyntaxHints
{
    private const int LinesAbove = 3;

    /// <summary>Finds the mistake; null if it is none of the common ones.</summary>
    /// <param name="stopLine">The number of the line at which the parser stopped.</param>
    public static SyntaxHint? Find(SourceDocument document, TextPart part, int stopLine)
    {
        var lines = document.Text.Substring(part.Start, part.Length).Split('\n');
        var last = Math.Clamp(stopLine - part.Line, 0, lines.Length - 1);
        SyntaxHint Slip((int Line, int Column, int Length, string Message) found) =>
            new(Codes.YamlSyntax, new(document.Name, part.Line + found.Line, found.Column + 1, found.Length), found.Message);
        if (Odd(lines, last) is { } odd) return Slip(odd);
        if (part.Start > 0 && TextInFront(lines, last) is >= 0 and var text)
            return new(Codes.FrontMatterUnclosed, new(document.Name, part.Line + text, 1, lines[text].Length),
                "The text seems to begin here, and the line '---' that ends the front matter is missing above it.");
        if (ClosingHints.Find(lines, last) is { } closing) return Slip(closing);
        if (KeyWithoutColon(lines, last) is { } bare) return Slip(bare);
        for (var i = last; i >= Math.Max(0, last - LinesAbove); i--)
            if (InLine(lines[FirstNumbered(lines, i)]) is var (column, length, message))
                return Slip((FirstNumbered(lines, i), column, length, message));
        if (ListBelowText(lines, last) is { } list) return Slip(list);
        for (var i = last; i >= Math.Max(0, last - LinesAbove); i--)
            if (NoKey().Match(lines[i]) is { Success: true } line)
                return Slip((i, 0, lines[i].Length, $"This line has no key.{MissingColon(line)} If it continues the text above, indent it further than that text's key."));
        return null;
    }

    /// <summary>A character that looks like a space where YAML needs a space.</summary>
    private static (int, int, int, string)? Odd(string[] lines, int last)
    {
        for (var i = last; i >= Math.Max(0, last - LinesAbove); i--)
        {
            var start = Start().Match(lines[i]).Length;
            if (CharacterHints.IndexOfBlank(lines[i].AsSpan(0, start)) is >= 0 and var at)
                return (i, at, 1, CharacterHints.Advice(lines[i][at]));
        }

        return null;
    }

    /// <summary>A line that consists of the name of a key, above the line of the error.</summary>
    private static (int, int, int, string)? KeyWithoutColon(string[] lines, int last)
    {
        for (var i = last; i >= 0; i--)
            if (BareKey().Match(lines[i]) is { Success: true } key) return (i, 0, lines[i].TrimEnd().Length, $"This line has no value and no colon.{MissingColon(key)}");
        return null;
    }

    private static string MissingColon(Match line) =>
        line.Groups["key"] is { Length: > 0 } key ? $" Is a colon missing after '{key.Value}'?" : "";

    /// <summary>The index of the line in the front matter at which the body seems to begin; -1 if there is none.</summary>
    private static int TextInFront(string[] lines, int last)
    {
        for (var i = 1; i <= last; i++)
            if (lines[i - 1].Trim().Length == 0 && TextLine().IsMatch(lines[i])) return i;
        return -1;
    }

    private static (int Column, int Length, string Message)? InLine(string line)
    {
        if (Hyphen().Match(line) is { Success: true } hyphen) return (hyphen.Groups["at"].Index, 1, ListHints.NoSpace);
        if (Bullet().Match(line) is { Success: true } bullet)
            return (bullet.Groups["at"].Index, 1, ListHints.OfBullet(bullet.Groups["at"].Value[0]));
        if (Numbered().Match(line) is { Success: true } numbered)
            return (numbered.Groups["at"].Index, numbered.Groups["at"].Length, $"An item of a list begins with '- ', not with '{numbered.Groups["at"].Value}'; numbers come by themselves.");
        if (Colon().Match(line) is { Success: true } colon) return (colon.Groups["at"].Index, 1, "A space is missing after the colon: a key, a colon, a space, then the value.");
        if (OtherColon().Match(line) is { Success: true } other) return (other.Groups["at"].Index, 1, $"This is '{other.Groups["at"].Value}', a colon of another script. Type ':' and a space.");
        if (OtherSign().Match(line) is { Success: true } sign)
            return (sign.Groups["at"].Index, 1, $"If '{sign.Groups["key"].Value}' is a key, a colon comes after it; this is '{sign.Groups["at"].Value}'.");
        if (Link().Match(line) is { Success: true } link) return (link.Groups["at"].Index, link.Groups["at"].Length, "YAML takes [ for the beginning of a list. Put quotes around a text that begins with a link.");
        if (Fence().IsMatch(line)) return (0, line.Length, "This line belongs to a web page or a chat from which the text was copied. Delete it, and its like at the end.");
        if (Note().IsMatch(line)) return (0, line.Length, "A note in YAML begins with #: put it in place of the signs here.");
        if (Comment().Match(line) is { Success: true } comment)
            return (comment.Groups["at"].Index, comment.Groups["at"].Length, "YAML takes what follows a space and # for a comment, and the text ends before it. Put quotes around the whole text.");
        return null;
    }

    /// <summary>A list whose first item is on the line of its key.</summary>
    private static (int, int, int, string)? ListBelowText(string[] lines, int last)
    {
        var depth = Indent(lines[last]);
        for (var i = last - 1; i >= 0 && lines[last].TrimStart().StartsWith("- ", StringComparison.Ordinal); i--)
        {
            if (lines[i].Trim().Length == 0 || Indent(lines[i]) >= depth) continue;
            return KeyWithText().Match(lines[i]) is { Success: true } key
                ? (i, key.Groups["at"].Index, key.Groups["at"].Length, ListHints.OnKeyLine)
                : null;
        }

        return null;
    }

    /// <summary>The first of consecutive lines with numbers in place of hyphens, of which this is one; this line for any other.</summary>
    private static int FirstNumbered(string[] lines, int line)
    {
        while (line > 0 && Numbered().IsMatch(lines[line]) && Numbered().IsMatch(lines[line - 1])) line--;
        return line;
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    /// <summary>Everything before a value: indentation, hyphens, a key with its colon, and white space of any kind.</summary>
    [GeneratedRegex(@"^[\s\p{Cf}-]*(?:[a-z][\p{Cf}a-z-]*[\s\p{Cf}]*:)?[\s\p{Cf}]*")]
    private static partial Regex Start();

    [GeneratedRegex(@"^(?:#{2,} |[^\s#:'""-][^:]*$|[^\s#:'""-]\S*\s[^:]*[:,.])")]
    private static partial Regex TextLine();

    [GeneratedRegex(@"^ *(?<at>-)[^\s-]")]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"^ *(?<at>[–—−•·●▪‣*+])\s")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^ +(?<at>[0-9]+[.)])\s")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^ *(?:- +)?[a-z][a-z-]+(?<at>:)[^\s:/]")]
    private static partial Regex Colon();

    [GeneratedRegex(@"^ *(?:- +)?(?:[a-z][a-z-]*: +)?[^\s""'#\[{|>-][^#]* (?<at>#.*)$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^ *(?:- +)?[a-z][a-z-]*(?<at>[：﹕︰])")]
    private static partial Regex OtherColon();

    [GeneratedRegex(@"^ *(?:- +)?(?<key>[a-z][a-z-]*) *(?<at>[=;–—])(?: |$)")]
    private static partial Regex OtherSign();

    [GeneratedRegex(@"^ *(?:- +)?(?:[a-z][a-z-]*: +)?(?<at>\[\[[^\[\]]+\]\].*\S)\s*$")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s*(?:```|~~~)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\s*(?://|<!--)")]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?<key>[a-z][a-z-]+)\s*$")]
    private static partial Regex BareKey();

    [GeneratedRegex(@"^(?:(?<key>[a-z][a-z-]+) [^:]*|[^\s#:\[\]{}""'-][^:]*)$")]
    private static partial Regex NoKey();

    [GeneratedRegex(@"^ *(?:- +)?[a-z][a-z-]*: +(?<at>[^\s|>\[{#].*)$")]
    private static partial Regex KeyWithText();
}
