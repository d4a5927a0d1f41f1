using System.Globalization;
using System.Text;
using System.Text.Json;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Hosting;

/// <summary>
/// Writes the structured data of a page for search engines (JSON-LD, schema.org): the home page is a book, an article is an article, a
/// practice is a how-to. It says only what the page says.
/// </summary>
internal static class StructuredData
{
    /// <summary>
    /// The data as JSON without a letter that could end a <c>script</c> element; null for other pages, and for sensitive ones.
    /// </summary>
    public static string? Write(WebModel model, PageMetadata metadata, GuideView guide)
    {
        if (model.Frame.Sensitive || model is not (HomeModel or ArticleModel or PracticeModel)) return null;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) // its default encoder escapes < > and &
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            if (model is ArticleModel article) WriteArticle(json, article);
            else if (model is PracticeModel practice) WritePractice(json, practice.Practice, guide);
            else WriteHead(json, "Book", "name", model.Frame.Title.Text);
            WriteCommon(json, model, metadata, guide);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteHead(Utf8JsonWriter json, string type, string nameKey, string name)
    {
        json.WriteString("@type", type);
        json.WriteString(nameKey, name);
    }

    private static void WriteArticle(Utf8JsonWriter json, ArticleModel model)
    {
        WriteHead(json, "Article", "headline", model.Article.Title);
        WriteStrings(json, "keywords", model.Article.Topics.Select(topic => topic.Value));
    }

    private static void WritePractice(Utf8JsonWriter json, Practice practice, GuideView guide)
    {
        WriteHead(json, "HowTo", "name", practice.Title);
        if (practice.Duration is { Most: { } minutes })
            json.WriteString("totalTime", string.Create(CultureInfo.InvariantCulture, $"PT{minutes}M"));
        WriteStrings(json, "supply", practice.Materials.Select(guide.Plain));
        json.WriteStartArray("step");
        foreach (var step in practice.Steps) WriteItem(json, null, ("@type", "HowToStep"), ("text", guide.Plain(step)));
        json.WriteEndArray();
    }

    private static void WriteCommon(Utf8JsonWriter json, WebModel model, PageMetadata metadata, GuideView guide)
    {
        var (settings, release) = (guide.Settings, model.Entry?.Release ?? Release.Usual);
        if (metadata.Description.Length > 0) json.WriteString("description", metadata.Description);
        json.WriteString("url", metadata.Canonical);
        if (metadata.Preview?.Picture is { } picture) json.WriteString("image", picture);
        json.WriteString("inLanguage", settings.Language.Tag);
        if ((release.Date ?? settings.Date) is { } date) json.WriteString("datePublished", Day(date));
        if (release.Updated is { } updated) json.WriteString("dateModified", Day(updated));
        if (settings.Author is { } author) WriteItem(json, "author", ("@type", "Person"), ("name", author));
        if (settings.Publisher is { } publisher) WriteItem(json, "publisher", ("@type", "Organization"), ("name", publisher));
        if (settings.Licence is { Address: { } licence }) json.WriteString("license", licence.AbsoluteUri);
        if (model is not HomeModel)
            WriteItem(json, "isPartOf", ("@type", "Book"), ("name", settings.Title), ("url", settings.BaseUrl!.AbsoluteUri));
    }

    private static void WriteItem(Utf8JsonWriter json, string? name, params ReadOnlySpan<(string Key, string Value)> values)
    {
        if (name is null) json.WriteStartObject();
        else json.WriteStartObject(name);
        foreach (var (key, value) in values) json.WriteString(key, value);
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        var all = values.ToList();
        if (all.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var value in all) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
