using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Checking;

/// <summary>Checks any folder of HTML as if it were the root of a server, whatever program made it.</summary>
public static class FolderCheck
{
    /// <summary>Checks a folder; each diagnostic has its line and column in the HTML. Null if the folder has no pages.</summary>
    public static FolderReport? Check(string dir, DiagnosticBag diagnostics)
    {
        var paths = Directory.Exists(dir) ? SiteFolder.List(dir, diagnostics) : [];
        if (!paths.Exists(path => IsPage(path.Value)))
        {
            if (!diagnostics.Has(Codes.PageUnreadable)) diagnostics.Report(Codes.NothingToCheck, Directory.Exists(dir) ? $"The folder '{dir}' has no HTML page." : $"There is no folder '{dir}'.");
            return null;
        }

        var checker = new SiteChecker(SiteKind.Foreign);
        var examined = paths.AsParallel().AsOrdered().Where(path => IsPage(path.Value) || SiteFiles.IsStyles(path.Value))
            .Select(path => Examine(checker, dir, path, diagnostics)).OfType<PageFacts>().ToList();
        var shown = dir.Replace('\\', '/').TrimEnd('/');
        checker.Conclude(
            examined, paths, (page, location) => new SourceSpan($"{shown}/{page}", Math.Max(1, location.Line), Math.Max(1, location.Column), 0),
            diagnostics);
        return new(examined.Count(page => IsPage(page.Path.Value)), paths.Count, examined.Sum(page => page.Links.Length));
    }

    private static PageFacts? Examine(SiteChecker checker, string dir, SitePath path, DiagnosticBag diagnostics)
    {
        try
        {
            if (NativeStamp.IsSpecial(Path.Combine(dir, path.Value))) throw new IOException("not a file");
            var text = File.ReadAllText(Path.Combine(dir, path.Value));
            return IsPage(path.Value) ? checker.Examine(path, text) : checker.ExamineStyles(path, text);
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            diagnostics.Report(Codes.PageUnreadable, $"'{path}' in '{dir}' cannot be read, so it was not checked.");
            return null;
        }
    }

    private static bool IsPage(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
}
