using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Guidebook.Generator.Printing;

namespace Guidebook.Generator.Caching;

/// <summary>The metadata of a stored print.</summary>
internal sealed record PrintFacts(
    string Html, ImmutableSortedDictionary<string, string> Pictures, ImmutableSortedDictionary<string, int> Numbers, int PageCount,
    ImmutableSortedDictionary<string, int> Lengths, ImmutableArray<PdfFacts> Files, ImmutableArray<string> Pngs,
    ImmutableArray<CoarsePicture> Coarse);

/// <summary>The metadata of one of its PDFs.</summary>
internal sealed record PdfFacts(string Hash, double WidthMm, double HeightMm, ImmutableArray<string> SheetHashes);

/// <summary>The page numbers and the lengths of texts of the last print of a document.</summary>
internal sealed record NumberFacts(
    ImmutableSortedDictionary<string, int> Numbers, int PageCount, ImmutableSortedDictionary<string, int> Lengths);

/// <summary>Reads and writes the metadata without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PrintFacts))]
[JsonSerializable(typeof(NumberFacts))]
internal sealed partial class PrintFactsJson : JsonSerializerContext;
