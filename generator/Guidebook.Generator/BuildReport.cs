using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator;

/// <summary>
/// Creates the part of the build's record besides the list of files. It has no times and paths of the machine, so that the same content
/// gives the same record.
/// </summary>
public static class BuildReport
{
    /// <summary>Creates the report of a build.</summary>
    /// <param name="earlier">The report of an earlier build whose files to print stay; null for none.</param>
    public static JsonObject Create(Guide guide, Printout printed, JsonObject? earlier = null) => new()
    {
        ["title"] = guide.Settings.Title,
        ["entries"] = guide.Entries.Count,
        ["printed"] = earlier?["printed"]?.DeepClone() ?? new JsonArray([.. printed.Files.Select(Create)]),
        ["missing"] = new JsonArray([.. printed.Missing.Select(file => (JsonNode)file.Order.Path.Value)]),
        ["wordedWithCare"] = new JsonArray(
            [.. guide.Content.All<Source>().SelectMany(source => source.Points).Where(IsDelicate).Select(point => Create(point, guide))]),
    };

    /// <summary>Whether texts must attribute a point to a person, or word it with caution.</summary>
    private static bool IsDelicate(Point point) => point.CreditedTo is not null || point.Hedge is not null;

    private static JsonObject Create(Point point, Guide guide) => new()
    {
        ["point"] = point.Id,
        ["creditedTo"] = point.CreditedTo,
        ["hedge"] = point.Hedge,
        ["usedIn"] =
            new JsonArray(
            [.. guide.Citations.GetValueOrDefault(point.Id, []).Select(use => (JsonNode)(use.Fragment is null ? use.From.Value : $"{use.From}#{use.Fragment}"))]),
    };

    private static JsonObject Create(PressFormat press) => new()
    {
        ["trimWidthMm"] = Math.Round(press.Trim.WidthMm, 3),
        ["trimHeightMm"] = Math.Round(press.Trim.HeightMm, 3),
        ["pages"] = press.Pages,
        ["binding"] = KebabCase.From(press.Binding),
        ["paper"] = press.Paper.Name,
        ["bleedMm"] = Math.Round(press.BleedMm, 3),
        ["spineMm"] = press.SpineMm,
    };

    private static JsonObject Create(PrintedFile file) => new()
    {
        ["path"] = file.Order.Path.Value,
        ["edition"] = KebabCase.From(file.Order.Edition),
        ["title"] = file.Document.Title,
        ["name"] = file.Document.Name,
        ["paper"] = file.Paper is { } paper ? KebabCase.From(paper) : null,
        ["way"] = file.Order.Way is { } way ? KebabCase.From(way) : null,
        ["pages"] = file.Pages,
        ["sheets"] = file.Sheets,
        ["notesPages"] = file.NotesPages,
        ["widthMm"] = Math.Round(file.Size.WidthMm, 3),
        ["heightMm"] = Math.Round(file.Size.HeightMm, 3),
        ["press"] = file.Press is { } press ? Create(press) : null,
        ["bytes"] = file.Pdf.Length,
        ["sheetHashes"] = new JsonArray([.. file.SheetHashes.Select(hash => (JsonNode)hash)]),
        ["pictures"] = new JsonArray([.. file.Pictures.Select(picture => (JsonNode)picture.Path.Value)]),
    };
}
