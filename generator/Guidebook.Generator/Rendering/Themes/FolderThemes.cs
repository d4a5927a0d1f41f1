using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>
/// Puts theme folders over a theme, and what the options of a guide change. One that is kept between builds compiles only changed
/// templates, and gives the same theme again while
/// nothing changes. It alone knows whether the compiler is needed: where a folder has templates that were not compiled before.
/// </summary>
public sealed class FolderThemes
{
    private const int WarmUps = 6;

    private TemplateCompiler? compiler;
    private ThemeSources? compiled;
    private (string Key, ITheme? Theme, DiagnosticBag Found)? last;
    private (ThemeSources Sources, ImmutableArray<ThemeFile> Code)? lastCode;

    /// <summary>Receives the name of a template before templates are compiled, which takes a while; null for nobody.</summary>
    public Action<string>? Compiling { get; init; }

    /// <summary>The folders that the last build asked for, whether they are there or not.</summary>
    public ImmutableArray<string> Folders { get; private set; } = [];

    /// <summary>The theme with the files of a folder; the theme itself without a folder; null if there are errors.</summary>
    /// <param name="shipped">The folder of a theme that comes with the program as a folder; null for none.</param>
    /// <param name="contentFolder">The folder from which the path of the guide's theme folder counts.</param>
    public ITheme? Extend(ITheme theme, string? shipped, ThemeChoice choice, string contentFolder, DiagnosticBag diagnostics)
    {
        Folders = [];
        var chosen = theme.FilesFor(choice)
            .Select(file => new ThemeFile(file.Key, choice.Span.File ?? "guide.yaml", Encoding.UTF8.GetBytes(file.Value))).ToList();
        if (shipped is null && choice.Folder is null && chosen.Count == 0) return theme;
        if (choice.Folder is { } named && Find(named, choice.FolderSpan, contentFolder, diagnostics) is { } own) Folders = [own];
        var isThere = Folders.All(Directory.Exists);
        if (!isThere) ReportMissing(choice, Folders[0], diagnostics);
        if (theme.Sources is null)
            diagnostics.Report(Codes.ThemeFolderMissing, choice.FolderSpan, $"The theme '{theme.Name}' cannot be extended by a folder.");
        if (theme.Sources is null) return null;
        if (choice.Folder is not null && (Folders.IsEmpty || !isThere)) return null;
        var read = new DiagnosticBag();
        var folder = ThemeFolder.Read(shipped is null ? [] : [shipped], chosen, Folders, read);
        read.CopyTo(diagnostics);
        if (read.HasErrors) return null;
        var key = $"{theme.Fingerprint} {folder.Hash} {string.Join(' ', choice.Options.Select(option => option.ValueSpan))}";
        if (last?.Key != key)
        {
            var found = new DiagnosticBag();
            last = (key, Create(theme, folder, choice, found), found);
        }

        last!.Value.Found.CopyTo(diagnostics);
        return last.Value.Found.HasErrors ? null : last.Value.Theme;
    }

    private FolderTheme? Create(ITheme theme, ThemeFolder folder, ThemeChoice choice, DiagnosticBag diagnostics)
    {
        new ThemeFileCheck(theme, folder, choice).Check(diagnostics);
        foreach (var sheet in folder.All.Where(file => file.Is(".css"))) StylesheetCheck.Check(sheet, diagnostics);
        var assets = new FolderAssets(theme, folder, diagnostics);
        ColourCheck.Check(theme, folder, diagnostics);
        ContrastCheck.Check(theme, assets, folder, choice, diagnostics);
        var strings = new FolderStrings(theme, folder, diagnostics);
        var templates = folder.Code.IsEmpty ? CompiledTemplates.None : Load(theme.Sources!, folder.Code, diagnostics);
        return templates is null ? null : new(theme, assets, strings, templates, folder);
    }

    private CompiledTemplates? Load(ThemeSources sources, ImmutableArray<ThemeFile> code, DiagnosticBag diagnostics)
    {
        if (RuntimeFeature.IsDynamicCodeSupported) return LoadOrCompile(sources, code, diagnostics);
        NoCompiler.Report(code[0].Name, diagnostics);
        return null;
    }

    private CompiledTemplates? LoadOrCompile(ThemeSources sources, ImmutableArray<ThemeFile> code, DiagnosticBag diagnostics)
    {
        lastCode = (sources, code);
        var store = TemplateStore.OfUser();
        var key = TemplateStore.KeyOf(sources.Assembly, code);
        if (store.Find(key) is { } found && TryLoad(found, sources, code, diagnostics) is { } kept) return kept;
        if (NestingCheck.Report(code, diagnostics)) return null;
        Compiling?.Invoke(code[^1].Name);
        if (Compile(sources, code, diagnostics) is not { } made) return null;
        store.Add(key, made);
        return CompiledTemplates.Load(made, sources, code, diagnostics);
    }

    /// <summary>Loads what was kept; null if it is damaged.</summary>
    private static CompiledTemplates? TryLoad(TemplateAssembly found, ThemeSources sources, ImmutableArray<ThemeFile> code,
        DiagnosticBag diagnostics)
    {
        try
        {
            return CompiledTemplates.Load(found, sources, code, diagnostics);
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException or TypeLoadException)
        {
            return null;
        }
    }

    // A method of its own: nothing of the compiler is loaded before it is called.
    private TemplateAssembly? Compile(ThemeSources sources, ImmutableArray<ThemeFile> code, DiagnosticBag diagnostics)
    {
        if (compiled != sources) (compiler, compiled) = (new(sources), sources);
        return compiler!.Compile(code, diagnostics);
    }

    /// <summary>
    /// Compiles the templates of the guide's own folder some times for nothing, if it has any: code that has run is compiled well itself,
    /// and the first changes while serving are then shown as soon as later ones.
    /// </summary>
    public void WarmUp(CancellationToken cancellation)
    {
        if (Folders.IsEmpty || lastCode is not ({ } sources, { IsEmpty: false } code) || !RuntimeFeature.IsDynamicCodeSupported) return;
        for (var i = 0; i < WarmUps && !cancellation.IsCancellationRequested; i++)
        {
            var changed = code[0] with { Bytes = [.. code[0].Bytes, .. Enumerable.Repeat((byte)'\n', i + 1)] };
            _ = Compile(sources, [changed, .. code.Skip(1)], new());
        }
    }

    private static string? Find(string folder, SourceSpan span, string contentFolder, DiagnosticBag diagnostics)
    {
        var path = ThemePaths.Combine(contentFolder, folder);
        if (Path.IsPathRooted(folder) || folder.Contains(':', StringComparison.Ordinal))
            diagnostics.Report(Codes.ThemeFolderMissing, span, "The folder of a theme is a path from guide.yaml, such as 'my-theme' or '../my-theme', so that the guide can move.");
        else if (path == ThemePaths.Combine(contentFolder, "."))
            diagnostics.Report(Codes.ThemeFolderMissing, span, "The folder of a theme cannot be that of the guide. Give it one of its own, such as 'my-theme'.");
        else return path;
        return null;
    }

    private static void ReportMissing(ThemeChoice choice, string path, DiagnosticBag diagnostics)
    {
        var beside = Neighbours(path).Select(name => Path.Combine(Path.GetDirectoryName(choice.Folder) ?? "", name));
        diagnostics.Report(Codes.ThemeFolderMissing, choice.FolderSpan,
            $"There is no folder '{path}'. The path counts from guide.yaml.{Nearest.Suggestion(choice.Folder!, beside)}"
            + " 'guidebook theme eject NAME' makes it, with a first file.");
    }

    private static IEnumerable<string> Neighbours(string path) =>
        Path.GetDirectoryName(path) is { Length: > 0 } above && Directory.Exists(above)
            ? Directory.EnumerateDirectories(above).Select(Path.GetFileName).OfType<string>() : [];
}
