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
