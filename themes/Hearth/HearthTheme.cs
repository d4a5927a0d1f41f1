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
    public ImmutableArray<ThemeOption> Options => [Motif.Option];

    /// <inheritdoc/>
    public ImmutableArray<string> Hues => HueClass.Hues;

    /// <inheritdoc/>
    public PaperMeasures Paper => HearthPaper.Measures;

    /// <inheritdoc/>
    public SitePath? SearchIndex => HearthAssets.SearchIndex;

    /// <inheritdoc/>
    public SitePath? OfflineFiles => HearthAssets.OfflineFiles;

    /// <inheritdoc/>
    public SitePath? FieldFont => HearthAssets.FieldFont;

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
