using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose;
using Guidebook.Generator.Prose.Characters;
using Guidebook.Generator.Prose.Marks;
using Guidebook.Generator.Prose.Typography;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml.Hints;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Yaml;

/// <summary>Converts a YAML node to a value; false if it is invalid, which is reported.</summary>
internal delegate bool Conversion<T>(SourceDocument document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out T value);

/// <summary>The conversions for the types of values.</summary>
internal static class Conversions
{
    /// <summary>The expected value of a type with an article, for messages.</summary>
    public static string SortOf(Type type) =>
        type == typeof(Reference) || type == typeof(Located<Slug>) ? "an id"
        : type == typeof(DateOnly) ? "a day such as 2026-11-22"
        : type == typeof((Located<long>, Located<long>)) ? "two numbers, such as [1, 7]"
        : type == typeof(ScaleEnds) ? "the words at its two ends, such as [not at all, very much]"
        : "a text";

    /// <summary>Converts a name: plain text on one line, shown as it is written. Reports Markdown in it.</summary>
    public static bool Name(SourceDocument document, YamlNode node, Subject subject, out string value) =>
        Printed(document, node, subject, out value) && WithoutMarks(document, (YamlText)node, subject);

    /// <summary>Converts a string of the theme: as a name, but with its quotes and dashes as typed.</summary>
    public static bool ThemeString(SourceDocument document, YamlNode node, Subject subject, out string value) =>
        Plain(document, node, subject, out value) && WithoutMarks(document, (YamlText)node, subject);

    private static bool WithoutMarks(SourceDocument document, YamlText text, Subject subject)
    {
        NameMarks.Report(text.Value, $"{subject}", () => ScalarOrigin.Create(document, text), document.Diagnostics);
        return true;
    }

    /// <summary>Converts plain text on one line, with typographic quotes and dashes as in prose.</summary>
    public static bool Printed(SourceDocument document, YamlNode node, Subject subject, out string value)
    {
        var fits = Plain(document, node, subject, out var text);
        if (fits && node is YamlText written)
        {
            TruncationHints.Report(document, written);
            SwallowedItems.Report(document, written);
            text = UnspacedLines.Join(written.Value, () => ScalarOrigin.Create(document, written)).Trim();
        }

        value = Typographer.Print(text, document.Language);
        return fits;
    }

    /// <summary>Converts plain text on one line.</summary>
    public static bool Plain(SourceDocument document, YamlNode node, Subject subject, out string value)
    {
        value = "";
        if (!TypeHints.IsText(document, node, subject, out var text)) return false;
        value = text.Value.Trim();
        if (Isolates.AreIn(text.Value))
            Isolates.ReportUnpaired(text.Value, ScalarOrigin.Create(document, text), Isolates.In(text.Value), document.Diagnostics);
        if (value.AsSpan().IndexOfAny('\n', '\r') < 0) return true;
        var way = text.Style is YamlStyle.Double ? @"Write a blank instead of '\n'." : "Write '>-' instead of '|' to join them.";
        document.Report(Codes.NotOneLine, text.Span, $"{subject} is plain text on one line; this has several. {way}");
        return false;
    }

    /// <summary>Converts Markdown.</summary>
    public static bool Prose(SourceDocument document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out Passage value)
    {
        value = null;
        if (!TypeHints.IsText(document, node, subject, out var text)) return false;
        TruncationHints.Report(document, text);
        SwallowedItems.Report(document, text);
        value = PassageReader.Read(text.Value, ScalarOrigin.Create(document, text), document.Diagnostics, document.Language);
        return true;
    }

    /// <summary>Converts a Markdown line: inlines without headings, lists or a second paragraph.</summary>
    public static bool Line(SourceDocument document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out Passage value)
    {
        value = null;
        if (!TypeHints.IsText(document, node, subject, out var text)) return false;
        TruncationHints.Report(document, text);
        SwallowedItems.Report(document, text);
        var origin = ScalarOrigin.Create(document, text);
        value = PassageReader.ReadLine(text.Value, origin, document.Diagnostics, document.Language, out var block);
        if (block is not { } found) return true;
        document.Report(Codes.NotOneLine, found,
            $"{subject} is a line of text; headings, lists and further paragraphs have no room in it. Write one paragraph."
            + (found == origin.At(text.Value, 0, found.Length) ? @" Where the sign at its start is meant as it stands, put a backslash before it: \#, or 1986\." : ""));
        return false;
    }

    /// <summary>Converts a sentence: a Markdown line without pictures, because its words also stand in search and in titles.</summary>
    public static bool Sentence(SourceDocument document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out Passage value)
    {
        if (!Line(document, node, subject, out value)) return false;
        foreach (var picture in value.Pictures)
            document.Report(Codes.PictureInSentence, picture.Span,
                $"{subject} is a sentence, and also stands in search and in lists, where a picture has no room. Put the picture into a longer text.");
        return true;
    }

    /// <summary>Converts an id.</summary>
    public static bool Id(SourceDocument document, YamlNode node, Subject subject, out Located<Slug> value)
    {
        value = default;
        if (!TypeHints.IsText(document, node, subject, out var text)) return false;
        if (Ids.TryParse(text.Value, out var slug))
        {
            value = new(slug, text.Span);
            return true;
        }

        var ids = WordsIn(text.Value);
        var several = IsSeveral(ids, subject);
        document.ReportAlike(Codes.BadId, text.Span, several && text.Value.Contains(';', StringComparison.Ordinal)
            ? $"Items of a list are separated by commas, not by ';'. Write [{string.Join(", ", ids)}]."
            : several
            ? $"A comma is missing between {string.Join(" and ", ids.Select(id => $"'{id}'"))}. Write [{string.Join(", ", ids)}]."
            : FaultOf(text) + (subject.Choice is not null && ids.Length > 1 ? $" {NotTitle(subject)}" : $" Write '{Ids.From(text.Value)}'."));
        return false;
    }

    /// <summary>Converts a reference to another entry. The linker finds out whether words in place of an id are its title.</summary>
    public static bool Reference(SourceDocument document, YamlNode node, Subject subject, out Reference value)
    {
        if (subject.ChoosesEntry && node is YamlText { IsEmpty: false } text && IsTitle(text.Value, subject))
        {
            value = new(Ids.From(text.Value), null, text.Span) { Doubt = new(FaultOf(text), NotTitle(subject), IsLink: false) };
            return true;
        }

        var fits = Id(document, node, subject, out var id);
        value = new(id.Value, null, id.Span);
        return fits;
    }

    private static bool IsTitle(string text, Subject subject) =>
        text.Contains(' ', StringComparison.Ordinal) && text.Any(char.IsLetterOrDigit) && !IsSeveral(WordsIn(text), subject);

    private static string[] WordsIn(string text) => text.Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsSeveral(string[] ids, Subject subject) =>
        subject.IsItem && ids.Length > 1 && ids.All(id => Ids.TryParse(id, out _));

    private static string FaultOf(YamlText text) =>
        $"'{TypeHints.Short(text.Value)}' is not an id: an id has small letters, digits and single hyphens.{CharacterHints.Hint(text.Value)}";

    private static string NotTitle(Subject subject) =>
        $"Write the id of {subject.Choice}, not its title: 'guidebook explain {subject.Key}' lists them.";

    /// <summary>Converts the id of a source's point.</summary>
    public static bool Citation(SourceDocument document, YamlNode node, Subject subject, out Citation value)
    {
        var fits = Plain(document, node, subject, out var point);
        value = new(point, node.Span);
        return fits;
    }

    /// <summary>Converts <c>true</c> or <c>false</c>.</summary>
    public static bool Flag(SourceDocument document, YamlNode node, Subject subject, out bool value)
    {
        value = node is YamlText { Style: YamlStyle.Plain, Value: "true" };
        if (value || node is YamlText { Style: YamlStyle.Plain, Value: "false" }) return true;
        var found = node is YamlText { IsEmpty: false } text ? $"'{TypeHints.Short(text.Value)}'" : node.Sort;
        document.ReportAlike(Codes.WrongType, node.Span, $"{subject} should be true or false, without quotes; this is {found}.{ValueHints.OfFlag(node)}");
        return false;
    }

    /// <summary>Converts a whole number, without a range check.</summary>
    public static bool Number(SourceDocument document, YamlNode node, Subject subject, out Located<long> value)
    {
        value = default;
        var digits = node is YamlText { Style: YamlStyle.Plain } text ? text.Value : "";
        if (digits.Length > 0 && digits.AsSpan(digits[0] == '-' ? 1 : 0) is { Length: > 0 } rest
            && !rest.ContainsAnyExceptInRange('0', '9'))
        {
            var size = long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : long.MaxValue;
            value = new(size, node.Span);
            return true;
        }

        var found = node is YamlText { IsEmpty: false } other ? $"'{TypeHints.Short(other.Value)}'" : node.Sort;
        document.ReportAlike(Codes.WrongType, node.Span, $"{subject} should be a whole number, without quotes; this is {found}.{ValueHints.OfNumber(node)}");
        return false;
    }

    /// <summary>Converts a whole number or a range such as <c>10-20</c>, without a range check.</summary>
    public static bool Range(SourceDocument document, YamlNode node, Subject subject, out (Located<long> First, Located<long> Last) value)
    {
        value = default;
        var ends = node is YamlText { Style: YamlStyle.Plain } text ? text.Value.Split('-', '–') : [];
        if (ends is [var only] && IsNumber(only, out var number)) value = (new(number, node.Span), new(number, node.Span));
        else if (ends is [var first, var last] && IsNumber(first.TrimEnd(), out var one) && IsNumber(last.TrimStart(), out var other))
            value = (new(one, node.Span), new(other, node.Span));
        if (value != default) return true;
        var found = node is YamlText { IsEmpty: false } wrong ? $"'{TypeHints.Short(wrong.Value)}'" : node.Sort;
        document.ReportAlike(Codes.WrongType, node.Span,
            $"{subject} should be a whole number or a range such as 10-20, without quotes; this is {found}.{ValueHints.OfRange(node)}");
        return false;
    }

    private static bool IsNumber(string digits, out long number)
    {
        number = long.MaxValue;
        if (digits.Length == 0 || digits.AsSpan().ContainsAnyExceptInRange('0', '9')) return false;
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var small)) number = small;
        return true;
    }

    /// <summary>Converts a pair of whole numbers, <c>[1, 7]</c>.</summary>
    public static bool Pair(SourceDocument document, YamlNode node, Subject subject, out (Located<long> First, Located<long> Second) value)
    {
        value = default;
        if (!TypeHints.IsList(document, node, subject, out var list)) return false;
        var item = subject with { IsItem = true };
        if (list.Items is [var one, var two])
            return Number(document, one, item, out value.First) & Number(document, two, item, out value.Second);
        document.Report(Codes.WrongType, node.Span, $"{subject} should be two numbers, such as [1, 7]; this is a list of {list.Items.Count}.");
        return false;
    }

    /// <summary>Converts a pair of texts, <c>[not at all, very much]</c>.</summary>
    public static bool Ends(SourceDocument document, YamlNode node, Subject subject, out ScaleEnds value)
    {
        value = default;
        if (!TypeHints.IsList(document, node, subject, out var list)) return false;
        var item = subject with { IsItem = true };
        if (list.Items is [var one, var two])
        {
            var fits = Name(document, one, item, out var left) & Name(document, two, item, out var right);
            value = new(left, right);
            return fits;
        }

        document.Report(Codes.WrongType, node.Span, $"{subject} should be the words at its two ends, such as [not at all, very much]; this is a list of {list.Items.Count}.");
        return false;
    }

    /// <summary>The last year of a date: months and days are counted on from it, and calendars end with 9999.</summary>
    private const int LatestYear = 2999;

    /// <summary>Converts a date in the format YYYY-MM-DD, up to the year 2999.</summary>
    public static bool Date(SourceDocument document, YamlNode node, Subject subject, out DateOnly value)
    {
        value = default;
        if (!Plain(document, node, subject, out var text)) return false;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value))
        {
            if (value.Year <= LatestYear) return true;
            document.Report(Codes.OutOfRange, node.Span, $"{subject} should be no later than {LatestYear}-12-31; this is '{text}'.");
            return false;
        }

        document.ReportAlike(Codes.BadDate, node.Span, $"{subject} should be a day of the calendar such as 2026-11-22: year, month, day; this is '{TypeHints.Short(text)}'.{ValueHints.OfDay(text)}");
        return false;
    }

    /// <summary>Converts a web address.</summary>
    public static bool Address(SourceDocument document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out Uri value)
    {
        value = null;
        if (!Plain(document, node, subject, out var text)) return false;
        if (Uri.TryCreate(text, UriKind.Absolute, out value) && value.Scheme is "http" or "https" && value.Host.Length > 0) return true;
        document.Report(Codes.BadAddress, node.Span, $"{subject} should be a web address that begins with https:// or http://; this is '{TypeHints.Short(text)}'.{ValueHints.OfAddress(text)}");
        return false;
    }

    /// <summary>Converts the path of a decorative drawing, which has no alternative text.</summary>
    public static bool Drawing(SourceDocument document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out Picture value)
    {
        value = null;
        if (!Plain(document, node, subject, out var text)) return false;
        if (SitePath.IsSafe(text) && text.StartsWith("images/", StringComparison.Ordinal))
            value = new(new(Normalization.Compose(text)), "", node.Span);
        else document.Report(Codes.PicturePath, node.Span, $"{subject} should be a file below 'images/', such as 'images/drawing.svg'; this is '{TypeHints.Short(text)}'.");
        return value is not null;
    }

    /// <summary>Converts a text or a list of texts.</summary>
    public static bool OneOrMore(SourceDocument document, YamlNode node, Subject subject, out ImmutableArray<string> value)
    {
        var items = node is YamlList list ? list.Items : [node];
        var item = subject with { IsItem = node is YamlList };
        value = [.. items.Select(one => Plain(document, one, item, out var text) ? text : "").Where(text => text.Length > 0)];
        return true;
    }
}
