using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Parts;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Hearth;

/// <summary>Hearth, a theme with warm colours for tired eyes, for web and print.</summary>
public sealed class HearthTheme : ITheme
{
    private readonly Templates templates = new(typeof(HearthTheme).Assembly);

    /// <inheritdoc/>
    public string Name => "hearth";

    /// <inheritdoc/>
    public ImmutableArray<ThemeOption> Options => [Motif.Option, HomeOrder.Option, .. HearthLook.Options];

    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, string>> FilesFor(ThemeChoice choice) => HearthLook.FilesFor(choice);

    /// <inheritdoc/>
    public ImmutableArray<ContrastPair> Contrasts => HearthLook.Contrasts;

    /// <inheritdoc/>
    public ThemeSources Sources { get; } = new(typeof(HearthTheme).Assembly, typeof(HearthTheme).Namespace!)
    {
        SiteStyles = HearthAssets.Website,
        PrintStyles = HearthAssets.StylesOfPrint,
    };

    /// <inheritdoc/>
    public ImmutableArray<string> Hues => HueClass.Hues;

    /// <inheritdoc/>
    public PaperMeasures Paper => HearthPaper.Measures;

    /// <inheritdoc/>
    public bool HasIndependentPages => true;

    /// <inheritdoc/>
    public ThemeLook LookOf(ThemeChoice choice) =>
        new(Paper: "#fbf7f0", Night: "#1d1a17", Ink: "#2b2622", Accent: "#9c3f22", Line: "#8a7f72")
        {
            Hues = new Dictionary<string, string> { ["ember"] = "#9c3f22", ["moss"] = "#45573d", ["dusk"] = "#3d5166", ["plum"] = "#6b3f5c" }
                .ToFrozenDictionary(),
            HasThreads = Motif.IsThreads(choice),
        };

    /// <inheritdoc/>
    public IReadOnlyDictionary<SitePath, SitePath> FilesFoundByName => HearthAssets.FoundByName;

    /// <inheritdoc/>
    public bool IsPublishedUnasked(SitePath path) => path == Licences;

    /// <inheritdoc/>
    public SitePath? Licences => HearthAssets.Licences;

    /// <inheritdoc/>
    public SitePath? SearchIndex => HearthAssets.SearchIndex;

    /// <inheritdoc/>
    public SitePath? OfflineFiles => HearthAssets.OfflineFiles;

    /// <inheritdoc/>
    public SitePath? FieldFont => HearthAssets.FieldFont;

    /// <inheritdoc/>
    public SitePath? EbookStyles => HearthAssets.Ebook;

    /// <inheritdoc/>
    public ImmutableArray<TypefaceSheet> Typefaces => HearthTypefaces.Sheets;

    /// <inheritdoc/>
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public Type TemplateFor(Type model) => templates.For(model);

    /// <inheritdoc/>
    public IEnumerable<SitePath> WebsiteFiles(ThemeChoice choice) => [.. HearthAssets.OfWebsite, HearthAssets.Icon(choice)];

    /// <inheritdoc/>
    public byte[]? Read(SitePath path) => HearthAssets.Read(path);

    /// <inheritdoc/>
    public byte[]? WordsIn(string tag) => HearthAssets.Strings(tag);
}
