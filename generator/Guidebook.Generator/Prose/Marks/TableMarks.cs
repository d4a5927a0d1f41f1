using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>Tables that are none, because of what stands above them, or because the line of hyphens or the bars are missing.</summary>
internal static partial class TableMarks
{
    private const string Message =
        "These bars make no table, and are shown as they stand. A table has an empty line above it, bars between its cells, and a line of hyphens below its head: | --- | --- |";

    /// <summary>All of them.</summary>
    public static ImmutableArray<Mark> All { get; } =
    [
        Of("|", BelowText(), "Text stands right above this table, so its bars are shown as they stand. Put an empty line between them."),
        Of("|", Bars(), Message), Of("|", Columns(), Message),
        Of("\t", Tabs(), "Tabs make no columns here, and the lines run together. Write a table with bars: '| one | two |', below its head a line '| --- | --- |', and an empty line above it."),
    ];

    /// <summary>A mark of at least two lines.</summary>
    private static Mark Of(string sign, Regex form, string message) => new(sign, form, message) { Signs = SignSet.Of(sign + "\n") };

    /// <summary>A table whose head is not the first line of its paragraph.</summary>
    [GeneratedRegex(@"(?<=\n[ >]{0,6})[^|\n]{0,300}\|[^\n]{0,1000}\n[ >]{0,6}(?=[-: \t]{0,100}\|)\|?[ \t]{0,20}:?-{1,100}:?[ \t]{0,20}(?:\|[ \t]{0,20}:?-{1,100}:?[ \t]{0,20}){0,100}\|?[ \t]{0,20}(?=\n|\z)(?:\n[^|\n]{0,300}\|[^\n]{0,1000}){0,200}")]
    private static partial Regex BelowText();

    [GeneratedRegex(@"(?<=^[ >]{0,6})\|[^\n]{1,1000}(?:\n[ >]{0,6}\|[^\n]{0,1000}){1,200}", RegexOptions.Multiline)]
    private static partial Regex Bars();

    /// <summary>Lines with bars between words; the bar of a link or of code is none.</summary>
    [GeneratedRegex(@"(?<=^[ >]{0,6})(?![^\n]{0,1000}(?:`|\[\[))[^|\s][^|\n]{0,300}[ \t]\|[ \t][^\n]{1,1000}(?<!\\|  )(?:\n[ >]{0,6}(?![^\n]{0,1000}(?:`|\[\[))[^|\s][^|\n]{0,300}[ \t]\|[ \t][^\n]{1,1000}){1,200}", RegexOptions.Multiline)]
    private static partial Regex Columns();

    [GeneratedRegex(@"(?<=^[ >]{0,6})[^\s>][^\t\n]{0,300}\t{1,20}[^\s][^\n]{0,1000}(?<!\\|  )(?:\n[ >]{0,6}[^\s>][^\t\n]{0,300}\t{1,20}[^\s][^\n]{0,1000}){1,200}", RegexOptions.Multiline)]
    private static partial Regex Tabs();
}
