using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Search;

/// <summary>
/// Writes the search index as a script, <c>self.guidebookIndex = {…};</c>, with one entry a line. The output never closes a script element
/// or breaks a line of script.
/// </summary>
internal static class SearchScript
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>
    /// The script. An entry is an array: kind, title, address, summary, names, words, and the index of the entry that contains it.
    /// </summary>
    public static byte[] Write(SearchContents contents, Strings strings)
    {
        var (entries, choice) = (contents.Entries, contents.Choice);
        var numbers = entries.Index().Where(pair => pair.Item.Of is null)
            .ToDictionary(pair => pair.Item.Where, pair => pair.Index, StringComparer.Ordinal);
        var kinds = SearchKinds.All.Index().ToDictionary(pair => pair.Item.Word, pair => pair.Index, StringComparer.Ordinal);
        var script = new StringBuilder("self.guidebookIndex = {\n");
        Add(script, "say", new { count = strings.PluralsOf("search-count").ToDictionary(), most = strings["search-count.most"], none = strings["search-none"] });
        if (contents.Help is { } help) Add(script, "help", List(help, strings));
        Add(script, "ways", contents.WaysOut.Select(way => new[] { way.Title, way.Path.Value }));
        Add(script, "kinds", SearchKinds.All.Select(kind => new object[] { kind.Word, strings[kind.Word], kind.Weight }));
        Add(script, "common", string.Join(' ', choice.LeftOut));
        script.Append("\"entries\": [\n");
        foreach (var entry in entries)
            script.Append(Text(List(entry, kinds[entry.Kind], choice, entry.Of is null ? null : numbers[entry.Of.Where]))).Append(",\n");
        return Encoding.UTF8.GetBytes(script.Append("]};\n").ToString());
    }

    private static object[] List(SearchEntry entry, int kind, WordChoice choice, int? of)
    {
        object[] list =
            [kind, entry.Title, entry.Where, entry.Summary, string.Join(' ', entry.Names), string.Join(' ', choice.Choose(entry))];
        return of is { } number ? [.. list, number] : list;
    }

    /// <summary>
    /// Serialises the help. Lists of single words are joined to one string each, as are the positions of a phrase; <c>leaveOut</c> has one
    /// digit per entry.
    /// </summary>
    private static object List(HelpInSearch help, Strings strings) => new
    {
        page = new[] { help.Page.Title, help.Page.Path.Value },
        say = new { title = strings["search-help"], text = strings["search-help.text"], first = strings["search-help.first"] },
        small = string.Join('/', help.Words.Small),
        groups = help.Words.Groups,
        phrases = help.Words.Strings,
        harmless = help.Words.Harmless,
        alike = string.Join('/', help.Words.Alike),
        leaveOut = string.Concat(help.LeaveOut.Select(leaves => leaves ? '1' : '0')),
    };

    private static void Add(StringBuilder script, string name, object value) => script.Append('"').Append(name).Append("\": ").Append(Text(value)).Append(",\n");

    private static string Text(object value) => JsonSerializer.Serialize(value, Json);
}
