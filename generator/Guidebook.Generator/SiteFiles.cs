using System.Globalization;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator;

/// <summary>
/// Adds the files below <c>files/</c> to a site, as they are, and those that templates there write. None replaces a page, and all
/// replace generated files.
/// </summary>
/// <param name="cache">The results of the last build in memory; null for no cache.</param>
internal sealed class SiteFiles(DrawnSite site, BuildOptions options, BuildCache? cache)
{
    /// <summary>The maximum size of a file, in bytes (512 MiB), because it is held in memory.</summary>
    private const long Largest = 512 * 1024 * 1024;

    /// <summary>Adds all files.</summary>
    public void Add(DiagnosticBag diagnostics)
    {
        if (site.Guide.Content.Files.Length > 0) AddAll(diagnostics);
        cache?.PublishedFiles.Sweep();
    }

    private void AddAll(DiagnosticBag diagnostics)
    {
        var pages = site.Pages.ToLookup(page => page.Page.Path.Value, page => page.Page, StringComparer.OrdinalIgnoreCase);
        foreach (var path in site.Guide.Content.Files)
        {
            var file = PublishedFile.Find(Path.Combine(options.Folders.Content, "files"), path);
            if (pages[path.Value].FirstOrDefault() is { } page)
                diagnostics.Report(Codes.FileOverPage, SourceSpan.Whole(file.Name),
                    $"The guide has a page '{page.Path}' itself, which this file would replace. Give the file another name, or take it away.");
            else if (TextTemplates.Find(Path.Combine(options.Folders.Content, "files"), path) is { } template)
                AddWritten(path, template, diagnostics);
            else if (!IsTooLarge(file, diagnostics)) Add(path, file, diagnostics);
        }
    }

    private void AddWritten(SitePath path, FoundFile template, DiagnosticBag diagnostics)
    {
        var medium = new WebsiteMedium(site.Guide, site.Strings, new([]), path);
        if (Load(template, diagnostics) is { } source
            && (cache?.TextFiles ?? new()).Write(template.Name, source, path, site.Guide, medium,
                diagnostics) is { } bytes) site.AddOfGuide(path, () => bytes);
    }

    private void Add(SitePath path, FoundFile file, DiagnosticBag diagnostics)
    {
        if (cache?.PublishedFiles.Read(file, diagnostics, Load) is { } bytes) site.AddOfGuide(path, () => bytes);
        else site.AddOfGuide(path, () => Load(file, diagnostics));
    }

    private static bool IsTooLarge(FoundFile file, DiagnosticBag diagnostics)
    {
        var found = new FileInfo(file.Path);
        if (!found.Exists || found.Length <= Largest) return false;
        diagnostics.Report(Codes.FileTooLarge, SourceSpan.Whole(file.Name),
            $"This file has {found.Length.ToString("N0", CultureInfo.InvariantCulture)} bytes; a file that is published may have 536,870,912 at most (512 MiB). Keep it elsewhere, and link to it.");
        return true;
    }

    private static byte[]? Load(FoundFile file, DiagnosticBag diagnostics)
    {
        try
        {
            return file.ReadBytes();
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            diagnostics.Report(Codes.Unreadable, SourceSpan.Whole(file.Name), "This file cannot be opened: look at its permissions.");
            return null;
        }
    }
}
