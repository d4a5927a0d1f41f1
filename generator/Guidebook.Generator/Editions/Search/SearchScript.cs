using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Search;

/// <summary>
/// Writes the search index as a script, <c>self.guidebookIndex = {…};</c>, with one entry a line. The output never closes a script element
/// or breaks a line of script.
/// </summary>
internal sealed class SearchScript : IDisposable
{
    private readonly ArrayBufferWriter<byte> script = new();
    private readonly Utf8JsonWriter json;

    private SearchScript() => json = new(script, new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true });

    /// <summary>
    /// The script. An entry is an array: kind, title, address, summary, names, words, and the index of the entry that contains it.
    /// </summary>
    public static byte[] Write(SearchContents contents, Strings strings)
    {
        using var writer = new SearchScript();
        writer.Raw("self.guidebookIndex = {\n");
        writer.Add("say", () => writer.Say(strings));
        if (contents.Help is { } help) writer.Add("help", () => writer.Help(help, strings));
        writer.Add("ways", () => writer.List(contents.WaysOut, way => writer.Texts([way.Title, way.Path.Value, way.Summary])));
        writer.Add("equal", () => writer.Texts(contents.Synonyms.Select(words => string.Join(' ', words))));
        writer.Add("plain", () => writer.json.WriteStringValue(string.Join(' ', contents.PlainWords)));
        writer.Add("kinds", () => writer.List(SearchKinds.All, kind => writer.Kind(kind, strings)));
        writer.Add("common", () => writer.Common(contents.Choice));
        writer.Raw("\"entries\": [\n");
        writer.Entries(contents);
        writer.Raw("]};\n");
        return writer.script.WrittenSpan.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();

    private void Say(Strings strings) => Object(() =>
    {
        Member("count", () => Map(strings.PluralsOf("search-count")));
        json.WriteString("most", strings["search-count.most"]);
        json.WriteString("none", strings["search-none"]);
    });

    /// <summary>
    /// The help. Lists of single words are joined to one string each, as are the positions of a phrase; <c>leaveOut</c> has one digit per
    /// entry.
    /// </summary>
    private void Help(HelpInSearch help, Strings strings) => Object(() =>
    {
        Member("page", () => Texts([help.Page.Title, help.Page.Path.Value]));
        Member("lines", () => List(help.Lines, Texts));
        Member("say", () => Map(new Dictionary<string, string>
        {
            ["title"] = strings["search-help"],
            ["text"] = strings["search-help.text"],
            ["first"] = strings["search-help.first"],
        }));
        json.WriteString("small", string.Join('/', help.Words.Small));
        Member("groups", () => Map(help.Words.Groups));
        Member("phrases", () => Texts(help.Words.Phrases));
        Member("harmless", () => Texts(help.Words.Harmless));
        json.WriteString("alike", string.Join('/', help.Words.Alike));
        json.WriteString("leaveOut", string.Concat(help.LeaveOut.Select(leaves => leaves ? '1' : '0')));
    });

    private void Kind((string Word, double Weight) kind, Strings strings)
    {
        json.WriteStartArray();
        json.WriteStringValue(kind.Word);
        json.WriteStringValue(strings[kind.Word]);
        json.WriteNumberValue(kind.Weight);
        json.WriteNumberValue(kind.Word == Source.Definition.Section ? 1 : 0);
        json.WriteEndArray();
    }

    private void Common(WordChoice choice) => Object(() =>
    {
        json.WriteString("words", string.Join(' ', choice.CommonWords.Select(common => common.Word)));
        Member("in", () => List(choice.CommonWords, common => json.WriteBase64StringValue(common.Entries)));
    });

    private void Entries(SearchContents contents)
    {
        var numbers = contents.Entries.Index().Where(pair => pair.Item.Of is null)
            .ToDictionary(pair => pair.Item.Where, pair => pair.Index, StringComparer.Ordinal);
        var kinds = SearchKinds.All.Index().ToDictionary(pair => pair.Item.Word, pair => pair.Index, StringComparer.Ordinal);
        var words = new StringBuilder();
        foreach (var entry in contents.Entries)
        {
            json.WriteStartArray();
            json.WriteNumberValue(kinds[entry.Kind]);
            json.WriteStringValue(entry.Title);
            json.WriteStringValue(entry.Where);
            json.WriteStringValue(entry.Summary);
            json.WriteStringValue(string.Join(' ', entry.Names));
            foreach (var word in contents.Choice.Choose(entry)) words.Append(words.Length > 0 ? " " : "").Append(contents.Choice[word]);
            json.WriteStringValue(words.ToString());
            words.Clear();
            if (entry.Of is { } of) json.WriteNumberValue(numbers[of.Where]);
            json.WriteEndArray();
            EndValue();
        }
    }

    private void Add(string name, Action write)
    {
        Raw($"\"{name}\": ");
        write();
        EndValue();
    }

    private void Member(string name, Action write)
    {
        json.WritePropertyName(name);
        write();
    }

    private void Object(Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    private void List<T>(IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    private void Texts(IEnumerable<string> texts) => List(texts, json.WriteStringValue);

    private void Map(IEnumerable<KeyValuePair<string, string>> texts) => Object(() =>
    {
        foreach (var (name, text) in texts) json.WriteString(name, text);
    });

    private void EndValue()
    {
        json.Flush();
        json.Reset();
        Raw(",\n");
    }

    private void Raw(string text) => script.Write(Encoding.UTF8.GetBytes(text));
}
