using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Guidebook.Generator.Printing;
using Guidebook.Model;

namespace Guidebook.Generator;

/// <summary>What the build's record tells besides the files: without times and places, so that the same content gives the same record.</summary>
public static class BuildReport
{
    /// <summary>The report of a build.</summary>
    public static JsonObject Of(Guide guide, ImmutableArray<PrintedBooklet> booklets) => new()
    {
        ["title"] = guide.Settings.Title,
        ["entries"] = guide.Entries.Count,
        ["booklets"] = new JsonArray([.. booklets.Select(Of)]),
        ["wordedWithCare"] = new JsonArray([.. guide.Content.Sources.SelectMany(source => source.Points).Where(IsDelicate).Select(point => Of(point, guide))]),
    };

    /// <summary>Whether a point must be worded as somebody's opinion, or with a reserve.</summary>
    private static bool IsDelicate(Point point) => point.CreditedTo is not null || point.Hedge is not null;

    private static JsonObject Of(Point point, Guide guide) => new()
    {
        ["point"] = point.Id,
        ["creditedTo"] = point.CreditedTo,
        ["hedge"] = point.Hedge,
        ["usedIn"] = new JsonArray([.. guide.Uses.GetValueOrDefault(point.Id, []).Select(use => (JsonNode)(use.Fragment is null ? use.From.Value : $"{use.From}#{use.Fragment}"))]),
    };

    private static JsonObject Of(PrintedBooklet booklet) => new()
    {
        ["path"] = booklet.Path.Value,
        ["title"] = booklet.Title,
        ["pages"] = booklet.Pages,
        ["notesPages"] = booklet.NotesPages,
        ["bytes"] = booklet.Pdf.Length,
    };
}
