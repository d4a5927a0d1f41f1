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
using Guidebook.Generator.Wording;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator;

/// <summary>The whole build, a line a stage. Nothing is put in place before everything is made and found whole.</summary>
public static class Build
{
    /// <summary>Reads, links, composes, draws, checks and publishes a guide; without an output folder it does all but publish.</summary>
    public static async Task RunAsync(BuildOptions options, Run run, CancellationToken cancellation)
    {
        var (findings, progress) = (run.Findings, run.Progress);
        var guide = progress.Stage(() => ReadGuide(options, findings), Told.Of);
        if (guide is not null) options.ReportWording?.Invoke(WordingReport.Of(guide));
        var theme = guide is null ? null : ThemeFinder.Find(options.Themes, guide.Settings.Theme, findings);
        var say = theme is null ? null : ThemeWords.Of(theme, guide!.Settings, findings);
        if (guide is null || theme is null || say is null || findings.HasErrors) return;

        using var output = options.Output is null ? null : OutputFolder.Open(options.Output, InputsOf(options.Folders), findings);
        if (options.Output is not null && output is null) return;

        var kept = output is null ? null : new KeptPrints(output.KeptFolder);
        var printout = await progress.StageAsync("Printing", () => Print(guide, say, theme, options, kept, findings), Told.Of);
        var printed = printout.Files;
        var pages = ComposeWebsite(guide, say, options, printed);
        var site = new SiteAssembly(guide, say, theme, options, output);
        progress.Stage(() => site.Draw(pages, KeptPages.For(guide, last: null), findings, cancellation), count => Told.Counted(count, "web page", "web pages"));
        site.Add(printed);
        site.AddOfflineFiles();
        progress.Stage(() => site.Check(findings), count => $"{Told.Counted(count, "link", "links")} checked");
        if (findings.HasErrors || printout.IsBroken || output is null) return;

        var published = progress.Stage(() => output.Publish(BuildReport.Of(guide, printed), findings), Told.Of);
        if (published is not null && options.Print) kept?.RemoveUnused();
        if (published is not null) progress.Conclude($"Made {Told.Of(published, printed)} in {options.Output}. Open {Path.Combine(options.Output!, "site", "index.html")}");
    }

    /// <summary>Makes the website in memory, doing again only what has changed since the build that has left the memory; null where there are mistakes.</summary>
    public static DrawnSite? MakeSite(BuildOptions options, BuildMemory memory, Findings findings, CancellationToken cancellation)
    {
        if (ReadContent(options, findings, memory.Files) is not { } content) return null;
        var today = Today.Date;
        var edits = ArticleEdits.Between(memory.Last, content, today, findings);
        var guide = edits?.Guide ?? GuideLinker.Link(content, today, findings);
        var theme = guide is null ? null : ThemeFinder.Find(options.Themes, guide.Settings.Theme, findings);
        var say = theme is null ? null : ThemeWords.Of(theme, guide!.Settings, findings);
        if (guide is null || theme is null || say is null || findings.HasErrors) return null;

        DateOnly? soundOn = findings.IsEmpty ? today : null;
        var site = new SiteAssembly(guide, say, theme, options, output: null, memory);
        site.Draw(edits?.Recompose() ?? ComposeWebsite(guide, say, options, [], edits?.KeptArticles() ?? []), KeptPages.For(guide, memory.Last, edits), findings, cancellation);
        site.AddOfflineFiles();
        site.Check(findings);
        var made = site.Leave(soundOn);
        return findings.HasErrors ? null : made;
    }

    /// <summary>Checks a folder of HTML that anything may have made.</summary>
    public static void CheckFolder(string folder, Run run) =>
        run.Progress.Stage(() => FolderCheck.Check(folder, run.Findings), Told.Of);

    private static Guide? ReadGuide(BuildOptions options, Findings findings) =>
        ReadContent(options, findings, known: null) is { } content ? GuideLinker.Link(content, Today.Date, findings) : null;

    private static Content? ReadContent(BuildOptions options, Findings findings, KnownFiles? known) =>
        ContentReader.Read(options.Folders, options.Jobs, findings, known) is { } content ? content with { Settings = options.Over(content.Settings) } : null;

    private static async Task<Printout> Print(Guide guide, Phrases say, ITheme theme, BuildOptions options, KeptPrints? kept, Findings findings)
    {
        if (!options.Print) return Printout.None;
        var printer = new DocumentPrinter(new(theme, guide.Settings, options.Folders.Content), kept, findings);
        return await printer.PrintAsync(PrintSet.Compose(guide, say, theme.Paper), options.BrowserChoice with { Install = options.InstallBrowser });
    }

    private static ImmutableArray<WebPage> ComposeWebsite(Guide guide, Phrases say, BuildOptions options, ImmutableArray<PrintedFile> printed, ImmutableArray<WebPage?> kept = default) =>
        options.Wants(EditionName.Website)
            ? WebsiteEdition.Compose(guide, say, Downloads.Of(printed), kept)
            : [];

    private static ImmutableArray<string> InputsOf(ContentFolders folders) =>
        folders.Seeds is null ? [folders.Content] : [folders.Content, folders.Seeds];
}
