using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.IO;
using Guidebook.Model;

namespace Guidebook.Generator.Languages;

/// <summary>
/// The languages of Unicode's CLDR. The embedded table has one line per language and tab-separated columns: tag, script (or <c>= tag</c>
/// for an alias of another language), plural rules, four quotation marks, index letters. An empty column has the value of the language
/// without region.
/// </summary>
public static class LanguageTable
{
    /// <summary>The table, of which only the rows that are needed are read: a guide has one language of hundreds.</summary>
    private static readonly string Table = "\n" + EmbeddedFile.ReadText("languages.tsv");

    private static readonly QuotationMarks DefaultQuotes = new("“", "”", "‘", "’");

    private static readonly ImmutableArray<string> DefaultLetters =
        [.. Enumerable.Range('A', 26).Select(letter => ((char)letter).ToString())];

    /// <summary>The right-to-left scripts of living languages (CLDR, scriptMetadata).</summary>
    private static readonly FrozenSet<string> RightToLeft = FrozenSet.ToFrozenSet(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

    /// <summary>
    /// Finds the language of a well-formed tag. A language that the table lacks gets the Latin script, the index letters A to Z and one
    /// plural form.
    /// </summary>
    /// <param name="tag">A BCP 47 tag in any case.</param>
    public static Language Find(string tag)
    {
        var parsed = LanguageTag.Parse(tag);
        ImmutableArray<Row> rows = [.. Candidates(parsed).Select(RowOf).OfType<Row>()];
        var script = parsed.Script ?? rows.FirstOrDefault(row => row.Script.Length > 0)?.Script ?? "Latn";
        return new(parsed.ToString())
        {
            Script = script,
            Direction = RightToLeft.Contains(script) ? TextDirection.RightToLeft : TextDirection.LeftToRight,
            Quotes = rows.FirstOrDefault(row => row.Quotes is not null)?.Quotes ?? DefaultQuotes,
            IndexLetters = rows.FirstOrDefault(row => row.IndexLetters.Length > 0)?.IndexLetters ?? DefaultLetters,
            Plurals = rows.FirstOrDefault(row => row.Plurals.Length > 0)?.Plurals ?? [],
        };
    }

    /// <summary>The language of the program's own texts.</summary>
    public static Language English { get; } = Find("en");

    /// <summary>The tags of all languages without script and region.</summary>
    public static IEnumerable<string> Primaries =>
        Table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')[0])
            .Where(tag => !tag.Contains('-', StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The keys of the table for a tag, the most specific first.</summary>
    private static IEnumerable<string> Candidates(LanguageTag tag)
    {
        var primary = RowOf(tag.Language)?.AliasOf ?? tag.Language;
        if (tag.Script is not null && tag.Region is not null) yield return $"{primary}-{tag.Script}-{tag.Region}";
        if (tag.Script is not null) yield return $"{primary}-{tag.Script}";
        if (tag.Region is not null) yield return $"{primary}-{tag.Region}";
        yield return primary;
    }

    private static Row? RowOf(string tag)
    {
        var at = Table.IndexOf($"\n{tag}\t", StringComparison.Ordinal);
        if (at < 0) return null;
        var rest = Table.AsSpan(at + 1);
        return ReadRow(rest[..(rest.IndexOf('\n') is >= 0 and var end ? end : rest.Length)].ToString());
    }

    private static Row ReadRow(string line)
    {
        var columns = line.Split('\t');
        var script = Column(columns, 1);
        return new(
            script.StartsWith('=') ? "" : script,
            script.StartsWith('=') ? script[2..] : null,
            PluralRules.Parse(Column(columns, 2)),
            Column(columns, 3).Split(' ') is [var open, var close, var innerOpen, var innerClose]
                ? new(open, close, innerOpen, innerClose)
                : null,
            [.. Column(columns, 4).Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static string Column(string[] columns, int number) => number < columns.Length ? columns[number] : "";

    /// <summary>A line of the table; empty and null values come from the language without region.</summary>
    private sealed record Row(
        string Script, string? AliasOf, ImmutableArray<PluralRule> Plurals, QuotationMarks? Quotes, ImmutableArray<string> IndexLetters);
}
