using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Rendering.TextFiles;

/// <summary>The way in which a kind of text file writes values, and whether a text is one of that kind.</summary>
/// <param name="Encode">The value as it stands in the file.</param>
/// <param name="Problem">Why a text is no file of this kind; null if it is one.</param>
internal sealed record TextEncoding(Func<string, string> Encode, Func<string, string?> Problem)
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;\"\n\r\t");

    /// <summary>A text without rules.</summary>
    public static TextEncoding Plain { get; } = new(text => text, _ => null);

    private static TextEncoding Xml { get; } = new(
        text => new StringBuilder(text.Length).AppendEncoded(text).ToString(), TextProblem.OfXml);

    private static TextEncoding Json { get; } = new(text =>
        JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(), TextProblem.OfJson);

    private static TextEncoding Csv { get; } = new(
        text => text.AsSpan().ContainsAny(Separators) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text, _ => null);

    /// <summary>The encoding of a file by its name.</summary>
    public static TextEncoding Find(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".xml" or ".rss" or ".atom" or ".svg" or ".opml" or ".kml" or ".gpx" or ".xhtml" => Xml,
        ".html" or ".htm" => Xml with { Problem = _ => null },
        ".json" or ".geojson" or ".webmanifest" or ".jsonld" => Json,
        ".csv" or ".tsv" => Csv,
        _ => Plain,
    };
}
