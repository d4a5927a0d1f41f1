using System.Collections.Immutable;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Publishing;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Remembering;
using Guidebook.Generator.Readability;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator;

/// <summary>The whole build, a line a stage. Nothing is put in place before everything is made and found whole.</summary>
public static class Build
{
    /// <summary>Reads, links, composes, draws, checks and publishes a guide; without an output folder it does all but publish.</summary>
    public static async Task RunAsync(BuildOptions options, Run run, CancellationToken cancellation)
    {
        var (diagnostics, progress) = (run.Diagnostics, run.Progress);
        var guide = progress.Stage(() => ReadGuide(options, diagnostics), RunSummary.Format);
        if (guide is not null) options.ReportReadability?.Invoke(ReadabilityReport.Create(guide));
        var strings = guide is null ? null : ThemeStrings.Create(guide.Settings, diagnostics);
        if (guide is null || strings is null || diagnostics.HasErrors) return;

        using var output = options.Output is null ? null : OutputFolder.Open(options.Output, InputsOf(options.Folders), diagnostics);
        if (options.Output is not null && output is null) return;

        var kept = output is null ? null : new KeptPrints(output.KeptFolder);
        var printout = await progress.StageAsync("Printing", () => Print(guide, strings, options, kept, diagnostics), RunSummary.Format);
        var printed = printout.Files;
        var pages = ComposeWebsite(guide, strings, options, printed);
        var site = new SiteAssembly(guide, strings, options, output);
        progress.Stage(() => site.Draw(pages, KeptPages.For(guide, last: null), diagnostics, cancellation), count => RunSummary.FormatCount(count, "web page", "web pages"));
        site.Add(printed);
        site.AddOfflineFiles();
        progress.Stage(() => site.Check(diagnostics), count => $"{RunSummary.FormatCount(count, "link", "links")} checked");
        if (diagnostics.HasErrors || printout.IsBroken || output is null) return;

        var published = progress.Stage(() => output.Publish(BuildReport.Create(guide, printed), diagnostics), RunSummary.Format);
        if (published is not null && options.Print) kept?.RemoveUnused();
        if (published is not null) progress.Conclude($"Made {RunSummary.Format(published, printed)} in {options.Output}. Open {Path.Combine(options.Output!, "site", "index.html")}");
    }

    /// <summary>Makes the website in memory, doing again only what has changed since the build that has left the memory; null where there are mistakes.</summary>
    public static DrawnSite? MakeSite(BuildOptions options, BuildMemory memory, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (ReadContent(options, diagnostics, memory.Files) is not { } content) return null;
        var today = Today.Date;
        var edits = ArticleEdits.Between(memory.Last, content, today, diagnostics);
        var guide = edits?.Guide ?? GuideLinker.Link(content, today, diagnostics);
        var strings = guide is null ? null : ThemeStrings.Create(guide.Settings, diagnostics);
        if (guide is null || strings is null || diagnostics.HasErrors) return null;

        DateOnly? soundOn = diagnostics.IsEmpty ? today : null;
        var site = new SiteAssembly(guide, strings, options, output: null, memory);
        site.Draw(edits?.Recompose() ?? ComposeWebsite(guide, strings, options, [], edits?.KeptArticles() ?? []), KeptPages.For(guide, memory.Last, edits), diagnostics, cancellation);
        site.AddOfflineFiles();
        site.Check(diagnostics);
        var made = site.Leave(soundOn);
        return diagnostics.HasErrors ? null : made;
    }

    /// <summary>Checks a folder of HTML that anything may have made.</summary>
    public static void CheckFolder(string folder, Run run) =>
        run.Progress.Stage(() => FolderCheck.Check(folder, run.Diagnostics), RunSummary.Format);

    private static Guide? ReadGuide(BuildOptions options, DiagnosticBag diagnostics) =>
        ReadContent(options, diagnostics, known: null) is { } content ? GuideLinker.Link(content, Today.Date, diagnostics) : null;

    private static Content? ReadContent(BuildOptions options, DiagnosticBag diagnostics, KnownFiles? known) =>
        ContentReader.Read(options.Folders, options.Jobs, diagnostics, known) is { } content ? content with { Settings = options.ApplyTo(content.Settings) } : null;

    private static async Task<Printout> Print(Guide guide, Strings strings, BuildOptions options, KeptPrints? kept, DiagnosticBag diagnostics)
    {
        if (!options.Print) return Printout.None;
        var printer = new DocumentPrinter(guide.Settings, options.Folders.Content, kept, diagnostics);
        return await printer.PrintAsync(PrintSet.Compose(guide, strings), options.BrowserChoice with { Install = options.InstallBrowser });
    }

    private static ImmutableArray<WebPage> ComposeWebsite(Guide guide, Strings strings, BuildOptions options, ImmutableArray<PrintedFile> printed, ImmutableArray<WebPage?> kept = default) =>
        options.Wants(EditionName.Website)
            ? WebsiteEdition.Compose(guide, strings, Downloads.Create(printed), kept)
            : [];

    private static ImmutableArray<string> InputsOf(ContentFolders folders) =>
        folders.Seeds is null ? [folders.Content] : [folders.Content, folders.Seeds];
}
