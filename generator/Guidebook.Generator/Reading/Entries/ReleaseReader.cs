using System.Buffers;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the keys of an entry about its publication: draft, dates and earlier addresses.</summary>
internal static class ReleaseReader
{
    /// <summary>The characters that no path of an alias has: they mean something in addresses and attributes.</summary>
    private static readonly SearchValues<char> Odd = SearchValues.Create("?#%&\"<>");

    /// <summary>Reads the keys; a date of a change before that of the publication, and an alias that is no address, are reported.</summary>
    public static Release Read(Fields fields)
    {
        var (date, updated) = (fields.OptionalDate("date"), fields.OptionalDate("updated"));
        if (updated < date)
            fields.Report(Codes.UpdatedBeforeDate, fields.LocationOf("updated"),
                FormattableString.Invariant($"'updated' ({updated:yyyy-MM-dd}) is before 'date' ({date:yyyy-MM-dd}). Correct one of them, or delete 'updated'."));
        return new()
        {
            IsDraft = fields.Flag("draft"),
            Date = date,
            Updated = updated,
            Aliases = [.. fields.LocatedTokens("aliases").Where(alias => IsAddress(alias, fields))],
        };
    }

    private static bool IsAddress(Located<string> alias, Fields fields)
    {
        var text = alias.Value;
        if (Ids.TryParse(text, out _) || IsPath(text)) return true;
        fields.Report(Codes.BadAlias, alias.Span,
            $"'{text}' is no earlier address. Write the id that the entry had, such as 'old-name', or a path inside the website that ends with '.html' or '/', such as 'old/page.html'.");
        return false;
    }

    private static bool IsPath(string text) => (text.EndsWith(".html", StringComparison.Ordinal) || text.EndsWith('/'))
        && !text.AsSpan().ContainsAny(Odd) && SitePath.IsSafe(text.EndsWith('/') ? text[..^1] : text);
}
