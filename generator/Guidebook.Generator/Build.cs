using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Ebooks;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Editions.Ebook;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Publishing;
using Guidebook.Generator.Readability;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Rendering.Themes;
using Guidebook.Generator.Starting;
using Guidebook.Generator.Typefaces;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator;

/// <summary>The build sequence, with one line per stage. Nothing is published before the whole site is generated and checked.</summary>
public static class Build
{
    /// <summary>
    /// Reads, links, prints, composes, draws, checks and publishes a guide; without an output folder, it does everything except publishing.
    /// </summary>
    /// <param name="cache">The results of the last build, and the store for this build's site; null for no cache.</param>
    /// <returns>
    /// The site; null if there are errors, or if nothing has changed since the last build. Errors of printed documents keep back only their
    /// PDFs.
    /// </returns>
    public static async Task<DrawnSite?> RunAsync(BuildOptions options, Run run, CancellationToken cancellation, BuildCache? cache = null)
    {
        var (ofPrints, beside) = (new DiagnosticBag(), new List<Task>());
        try
        {
            return await RunAsync(options, run, ofPrints, beside, cache, cancellation);
        }
        finally
        {
            await Task.WhenAll(beside);
            ofPrints.CopyTo(run.Diagnostics);
        }
    }

    /// <summary>Checks a folder of HTML from any generator.</summary>
    public static void CheckFolder(string folder, Run run) =>
        run.Progress.Stage(() => FolderCheck.Check(folder, run.Diagnostics), RunSummary.Format);

    /// <param name="ofPrints">Receives the diagnostics of printed documents, which do not stop the website.</param>
    /// <param name="beside">Receives what goes on beside the build, and ends with it.</param>
    private static async Task<DrawnSite?> RunAsync(
        BuildOptions options, Run run, DiagnosticBag ofPrints, List<Task> beside, BuildCache? cache, CancellationToken cancellation)
    {
        var (diagnostics, progress) = run;
        if (cache is null && LastBuild.Repeats(options, run)) return null;
        var inputs = BuildInputs.Read(options);
        if (Prepare(options, run, cache, inputs, beside) is not var (guide, theme, strings)) return null;
        var signs = new TypefaceInputs(theme, guide, strings, options.Folders.Content);
        var choosing = Task.Run(() => ReadTypefaces(signs, options, cache, inputs, diagnostics));
        beside.Add(choosing);

        using var output = options.Output is null ? null
            : OutputFolder.Open(options.Output, InputsOf(options.Folders), diagnostics, options.Sync);
        if (options.Output is not null && output is null) return null;
        if (options.Compress) output?.KeepTexts();

        var (printout, store) = (Printout.None, default(PdfCache));
        if (options.Print)
        {
            if (await choosing is not { } ofDocuments) return null;
            var setup = new PrintSetup(theme, guide.Settings, options.Folders.Content) { Typefaces = ofDocuments };
            store = output is null ? null : PdfCache.Open(output.KeptFolder, setup, options.BrowserChoice);
            printout = await PrintAsync((guide, strings, setup), options, store, run with { Diagnostics = ofPrints }, cancellation);
            cancellation.ThrowIfCancellationRequested();
        }

        var ebook = BindEbook(guide, theme, strings, printout, options, ofPrints);
        var pages = ComposeWebsite(guide, strings, options, Downloads.Create(printout, ebook), cache);
        if (await choosing is not { } typefaces) return null; // without documents, pages were composed meanwhile
        DateOnly? cleanOn = diagnostics.IsEmpty ? Today.Date : null;
        if (cache is not { HasSamePaths: true } && !PageNames.AreGood(pages, guide.Settings, diagnostics)) return null;
        var copies = output is null ? null : new PictureCache(Path.Combine(output.KeptFolder, "pictures"));
        var site = new DrawnSite(guide, theme, strings, output, isKept: cache is not null)
        {
            AllPages = pages,
            CleanOn = cleanOn,
            Typefaces = typefaces,
        };
        var assembly = new SiteAssembly(site, options, cache)
        {
            Copies = copies,
            Prints = LinkTargets(printout, ebook),
            HasAllPrints = options.Print && options.Editions.IsEmpty && printout.Missing.IsEmpty && !ofPrints.HasErrors,
            Ebook = ebook,
        };
        options.Composed?.Invoke(assembly.Early);
        Assemble(assembly, printout.Files, run, cancellation);
        if (ThemeStrings.HasAll(strings, theme, diagnostics)) cache?.Commit(site);
        if (diagnostics.HasErrors || printout.IsBroken) return null;
        if (output is null) return site;

        cancellation.ThrowIfCancellationRequested();
        if (options.Compress) output.Compress(options.Jobs);
        var kept = HasNoPrinter(options, ofPrints) ? output.KeepPrints() : 0;
        var report = BuildReport.Create(guide, printout, kept > 0 ? output.LastReport : null);
        if (Publish(output, report, (printout, kept), options, run) is not { } conclusion) return null;
        HostFiles.WriteBeside(output, guide.Settings, diagnostics);
        store?.Sweep();
        copies?.Sweep();
        await Task.WhenAll(beside);
        LastBuild.Write(options, inputs, conclusion, [.. diagnostics.Sorted, .. ofPrints.Sorted]);
        return site;
    }

    /// <summary>Reads and links the guide, and chooses its theme and strings; null if there are errors.</summary>
    private static Prepared? Prepare(BuildOptions options, Run run, BuildCache? cache, BuildInputs? inputs, List<Task> beside)
    {
        var (diagnostics, progress) = run;
        var english = cache is null ? Task.Run(() => ThemeStrings.ReadEnglish(options.Themes[0], new())) : null;
        var content = ReadContent(options, cache, diagnostics);
        if (cache is null) beside.Add(UpdateSchemas(options, content, mayCreate: true, diagnostics));
        var linked = progress.Stage(() => Link(content, options, cache, diagnostics), RunSummary.Format);
        if (cache is { HasOnlyWordsChanged: false }) beside.Add(UpdateSchemas(options, content, mayCreate: false, diagnostics));
        if (linked is not { } guide) return null;
        options.ReportReadability?.Invoke(ReadabilityReport.Create(guide));
        if (guide.Settings.Theme.Folder is { } ofTheme) inputs?.Add(ThemePaths.Combine(options.Folders.Content, ofTheme));
        return Choose(guide, options, cache, english, run);
    }

    /// <summary>Chooses the theme and strings of a guide; null if there are errors.</summary>
    private static Prepared? Choose(
        Guide guide, BuildOptions options, BuildCache? cache, Task<Dictionary<string, string>>? english, Run run)
    {
        var (diagnostics, progress) = run;
        if (ThemeFinder.Find(options.Themes, options.ThemeFolders, guide, diagnostics) is not var (basis, shipped)) return null;
        var folders = cache?.Themes ?? new() { Compiling = SayCompiling(progress) };
        if (folders.Extend(basis, shipped, guide.Settings.Theme, options.Folders.Content, diagnostics) is not { } theme) return null;
        var words = theme == options.Themes[0] ? english?.GetAwaiter().GetResult() : null;
        var strings = cache is null ? ThemeStrings.Create(theme, guide.Settings, diagnostics, words)
            : cache.FindStrings(theme, guide.Settings, diagnostics);
        if (cache is not { HasOnlyWordsChanged: true }) CheckPrintLinks(guide, theme, strings, diagnostics);
        return diagnostics.HasErrors ? null : new(guide, theme, strings);
    }

    /// <summary>Chooses and reads the typefaces of a guide, none for a check, which fetches nothing; null if there are errors.</summary>
    private static GuideTypefaces? ReadTypefaces(
        TypefaceInputs of, BuildOptions options, BuildCache? cache, BuildInputs? inputs, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var choice = TypefaceChoice.Create(of, cache?.Signs, found);
        found.CopyTo(diagnostics);
        if (found.HasErrors) return null;
        foreach (var folder in choice.Folders) inputs?.Add(folder);
        var isShown = options.Output is not null || options.Print || cache is not null;
        return isShown ? choice.Read(diagnostics) : GuideTypefaces.None;
    }

    private static Action<string> SayCompiling(Progress progress) => template =>
    {
        var folder = Path.GetDirectoryName(Path.GetDirectoryName(template))?.Replace('\\', '/');
        progress.Say($"Compiling the templates of '{folder}', once …");
    };

    private static void CheckPrintLinks(Guide guide, ITheme theme, Strings strings, DiagnosticBag diagnostics)
    {
        var whole = WithAllEditions(guide);
        var editions = PrintSet.ListEditions(whole, strings, theme.Paper);
        PrintTargets.Check(guide, EbookEdition.IsIn(whole, theme) ? editions.Append(EditionName.Ebook) : editions, diagnostics);
    }

    /// <summary>The guide with the editions that this build leaves out: what a text may link to does not depend on what is built.</summary>
    private static Guide WithAllEditions(Guide guide)
    {
        var (content, print) = (guide.Content, guide.Settings.Print);
        var whole = print with { Editions = [.. print.Editions, .. print.LeftOut] };
        return guide with { Content = content with { Settings = content.Settings with { Print = whole } } };
    }

    /// <summary>The printed editions to which texts can link: those that were made.</summary>
    private static FrozenDictionary<string, SitePath> LinkTargets(Printout printout, BoundEbook? ebook) =>
        PrintTargets.Create([.. Downloads.Create(printout, ebook).Where(download => download.Missing is null)]);

    /// <summary>Draws the pages, adds all other files and checks the site.</summary>
    private static void Assemble(SiteAssembly site, ImmutableArray<PrintedFile> printed, Run run, CancellationToken cancellation)
    {
        var (diagnostics, progress) = run;
        var pages = progress.Stage(() => site.DrawPages(cancellation), count => RunSummary.FormatCount(count, "web page", "web pages"));
        if (site.ReportFailures(diagnostics)) return; // links to pages that are not there are no mistakes
        if (pages > 0)
        {
            site.AddFiles(diagnostics);
            site.AddAssets();
            site.AddPictures(diagnostics);
            site.AddCalendars();
            site.AddAliases(diagnostics);
            site.AddHostFiles(diagnostics);
            site.AddSearchIndex();
        }

        site.AddPrints(printed);
        site.AddEbook();
        if (pages > 0)
        {
            site.AddOfflineFiles();
            site.CheckPublished(diagnostics);
        }

        progress.Stage(() => site.Check(diagnostics), count => $"{RunSummary.FormatCount(count, "link", "links")} checked");
    }

    private static Content? ReadContent(BuildOptions options, BuildCache? cache, DiagnosticBag diagnostics)
    {
        var content = ContentReader.Read(options.Folders, options.Jobs, diagnostics, cache?.Files);
        cache?.Files.Sweep();
        return content;
    }

    /// <param name="mayCreate">Whether a build may create the folder; a server keeps it up to date only.</param>
    private static Task UpdateSchemas(BuildOptions options, Content? content, bool mayCreate, DiagnosticBag diagnostics) =>
        content is null || (mayCreate && options.Output is null) ? Task.CompletedTask
            : Task.Run(() => SchemaFolder.Update(options.Folders, content, diagnostics, mayCreate));

    private static Guide? Link(Content? content, BuildOptions options, BuildCache? cache, DiagnosticBag diagnostics)
    {
        if (content is null) return null;
        content = content with { Settings = options.ApplyTo(content.Settings) };
        if (!options.ShowsDrafts) content = Drafts.LeaveOut(content);
        return cache is null ? GuideLinker.Link(content, Today.Date, diagnostics) : cache.Link(content, Today.Date, diagnostics);
    }

    private static Task<Printout> PrintAsync((Guide Guide, Strings Strings, PrintSetup Setup) of, BuildOptions options, PdfStore? prints,
        Run run, CancellationToken cancellation)
    {
        var browser = options.BrowserChoice with { Install = options.InstallBrowser };
        return run.Progress.StageAsync("Printing", done =>
        {
            var printer = new DocumentPrinter(of.Setup, prints ?? new(), run.Diagnostics) { Done = done };
            return printer.PrintAsync(PrintSet.Compose(of.Guide, of.Strings, of.Setup.Theme.Paper), browser, cancellation);
        }, RunSummary.Format);
    }

    /// <summary>The e-book, with the page numbers of the printed book; null if it is not enabled, or has errors.</summary>
    private static BoundEbook? BindEbook(
        Guide guide, ITheme theme, Strings strings, Printout printed, BuildOptions options, DiagnosticBag diagnostics)
    {
        if (!options.Print || printed.IsBroken) return null;
        var book = printed.Files.FirstOrDefault(file => file.Order is { Edition: EditionName.Book, Finishing: Finishing.Screen });
        if (EbookEdition.Compose(guide, strings, theme, book?.Numbers ?? PageNumbers.None) is not { } draft) return null;
        var found = new DiagnosticBag();
        var ebook = new EbookBinder(guide, theme, strings, options.Folders.Content).Bind(draft, options.Jobs, found);
        found.CopyTo(diagnostics);
        return ebook;
    }

    private static ImmutableArray<WebPage> ComposeWebsite(
        Guide guide, Strings strings, BuildOptions options, ImmutableArray<Download> downloads, BuildCache? cache)
    {
        if (!options.Wants(EditionName.Website)) return [];
        return cache is null
            ? WebsiteEdition.Compose(guide, strings, downloads)
            : cache.Compose(guide, strings, downloads);
    }

    /// <summary>Whether a build is told not to print, or cannot: then the PDFs of the build before it stay.</summary>
    private static bool HasNoPrinter(BuildOptions options, DiagnosticBag ofPrints) =>
        (options.Editions.IsEmpty && !options.Print) || ofPrints.Has(Codes.NoBrowser) || ofPrints.Has(Codes.BrowserDoesNotOpen);

    /// <summary>Publishes the site; returns what stands in the output and where, in lines, or null if there are errors.</summary>
    private static string? Publish(OutputFolder output, JsonObject report, (Printout New, int Kept) printed, BuildOptions options, Run run)
    {
        if (run.Progress.Stage(() => output.Publish(report, run.Diagnostics), RunSummary.Format) is not { } published) return null;
        var places = RunSummary.FormatPlaces(options, printed.New.Files, printed.Kept);
        string?[] lines = [RunSummary.FormatRemoved(options, [.. output.Gone]), places.Length == 0 ? null : places];
        run.Progress.Conclude(time => RunSummary.FormatEnd($"Made {RunSummary.Format(published, printed.New.Files)}", string.Join('\n', lines.OfType<string>()), time));
        return $"{RunSummary.FormatStanding(published, printed.New.Files)}\n{places}";
    }

    private static ImmutableArray<string> InputsOf(ContentFolders folders) =>
        folders.Seeds is null ? [folders.Content] : [folders.Content, folders.Seeds];

    private sealed record Prepared(Guide Guide, ITheme Theme, Strings Strings);
}
