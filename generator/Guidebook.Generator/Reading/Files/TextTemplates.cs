using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Files;

/// <summary>
/// Templates below <c>files/</c>: <c>practices.json.cshtml</c> writes the file <c>practices.json</c>, and is not published itself.
/// </summary>
internal static class TextTemplates
{
    private const string Extension = ".cshtml";

    /// <summary>Whether a file is a template.</summary>
    public static bool Is(SitePath path) => path.Value.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The template of a published file; null for a file that is published as it is.</summary>
    public static FoundFile? Find(string folder, SitePath path)
    {
        var template = PublishedFile.Find(folder, new(path.Value + Extension));
        return File.Exists(template.Path) ? template : null;
    }

    /// <summary>The paths of all published files, with those that templates write in place of the templates.</summary>
    public static ImmutableArray<SitePath> PathsOf(ImmutableArray<FoundAsset> files, DiagnosticBag diagnostics)
    {
        var paths = files.Where(file => !Is(file.Path)).Select(file => file.Path).ToHashSet();
        foreach (var (path, file) in files.Where(file => Is(file.Path)))
        {
            var name = path.Value[..^Extension.Length];
            if (Path.GetFileName(name).Length == 0)
                diagnostics.Report(Codes.BadFileName, SourceSpan.Whole(file.Name), "This template has no name before '.cshtml'. It writes the file of that name: call it 'humans.txt.cshtml', and it writes 'humans.txt'.");
            else if (!paths.Add(new(name)))
                diagnostics.Report(Codes.TextFileTwice, SourceSpan.Whole(file.Name), $"This template writes '{name}', and there is a file of that name already. Take one of them away.");
        }

        return [.. paths.Order()];
    }
}
