using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Pool;

/// <summary>
/// Writes the index of the pool as JSON: where each unit's pages are, which practices it contains and needs, and how sheets are folded.
/// </summary>
internal static class PoolIndex
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The path of the index.</summary>
    public static SitePath PathOf(Guide guide) => new($"downloads/{guide.Settings.Slug}-pool.json");

    /// <summary>The index for the final pages.</summary>
    public static ReadOnlyMemory<byte> Write(PoolPages pool, Guide guide)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) Write(json, pool, guide);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, PoolPages pool, Guide guide)
    {
        var print = guide.Settings.Print;
        json.WriteStartObject();
        json.WriteBoolean("rightToLeft", guide.Settings.Language.Direction is TextDirection.RightToLeft);
        json.WriteNumber("paperThicknessMm", print.PaperThicknessMm);
        if (print.SheetsPerSignature is { } sheets) json.WriteNumber("sheetsPerSignature", sheets);
        WritePages(json, "front", pool.Pages.TakeWhile(page => page is CoverPage or HelpPage or OverleafPage { Of: HelpPage }));
        WritePages(json, "notes", pool.Pages.OfType<NotesPage>().TakeLast(2).OrderByDescending(page => page.IsLeft));
        WritePages(json, "back", pool.Pages.OfType<BackCoverPage>());
        json.WriteStartObject("howTo");
        foreach (var plan in guide.Content.All<Plan>().Where(plan => !plan.HowTo.IsEmpty))
        {
            var id = PoolPages.HowToOf(plan);
            WritePages(json, plan.Id.Value, pool.Pages.Where(page => page.Id.StartsWith(id, StringComparison.Ordinal)));
        }

        json.WriteEndObject();
        json.WriteStartArray("units");
        foreach (var unit in pool.Units) Write(json, unit, pool, guide);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PoolUnit unit, PoolPages pool, Guide guide)
    {
        var (needs, talks) = (PoolNeeds.Of(unit.Sheet), PoolNeeds.TalksBefore(unit.Sheet, guide));
        json.WriteStartObject();
        json.WriteString("id", unit.Id);
        json.WriteString("title", unit.Sheet.Practice.Title);
        WriteList(json, "gives", PoolNeeds.Practices(unit.Sheet).Select(practice => practice.Id.Value));
        WriteList(json, "needs", needs.Select(id => id.Value));
        WriteList(json, "talks", talks.Select(id => id.Value));
        var ids = unit.Pages.Select(page => page.Id).ToHashSet(StringComparer.Ordinal);
        WritePages(json, "pages", pool.Pages.Where(page => ids.Contains(page.Id)));
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WritePages(Utf8JsonWriter json, string name, IEnumerable<BookletPage> pages)
    {
        json.WriteStartArray(name);
        foreach (var page in pages) json.WriteNumberValue(page.Number);
        json.WriteEndArray();
    }
}
