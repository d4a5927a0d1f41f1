using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Hashing;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>A theme whose templates, stylesheets, strings and other files a folder overrides one by one.</summary>
/// <param name="theme">The theme that the folder extends.</param>
internal sealed class FolderTheme(ITheme theme, FolderAssets assets, FolderStrings strings, CompiledTemplates templates,
    ThemeFolder folder) : ITheme
{
    private readonly string commonHash = ContentHash.Create(folder.All
        .Where(file => FolderStrings.Takes(file) || (file.IsCode && !CompiledTemplates.IsOfOne(file)))
        .SelectMany(file => (string[])[file.Path, ContentHash.Create(file.Bytes)]));

    /// <inheritdoc/>
    public string Name => theme.Name;

    /// <inheritdoc/>
    public ImmutableArray<ThemeOption> Options => theme.Options;

    /// <inheritdoc/>
    /// <remarks>The templates and styles of a folder may count across pages.</remarks>
    public bool HasIndependentPages => false;

    /// <inheritdoc/>
    public ImmutableArray<string> Hues => theme.Hues;

    /// <inheritdoc/>
    public PaperMeasures? Paper => theme.Paper;

    /// <inheritdoc/>
    public SitePath? SearchIndex => theme.SearchIndex;

    /// <inheritdoc/>
    public SitePath? OfflineFiles => theme.OfflineFiles;

    /// <inheritdoc/>
    public SitePath? FieldFont => theme.FieldFont;

    /// <inheritdoc/>
    public SitePath? EbookStyles => theme.EbookStyles;

    /// <inheritdoc/>
    public SitePath? Licences => theme.Licences;

    /// <inheritdoc/>
    public IReadOnlyDictionary<SitePath, SitePath> FilesFoundByName => theme.FilesFoundByName;

    /// <inheritdoc/>
    public bool IsPublishedUnasked(SitePath path) => assets.IsOwn(path) || theme.IsPublishedUnasked(path);

    /// <inheritdoc/>
    public ImmutableArray<TypefaceSheet> Typefaces => theme.Typefaces;

    /// <inheritdoc/>
    public ThemeSources? Sources => theme.Sources;

    /// <inheritdoc/>
    public string Fingerprint => $"{theme.Fingerprint} {folder.Hash}";

    /// <summary>The theme that the folder extends.</summary>
    public ITheme Basis => theme;

    /// <summary>The templates of the folder.</summary>
    public CompiledTemplates Templates => templates;

    /// <summary>
    /// Whether a page with these components is the same as with an earlier theme: words and C# are equal, and so are the files of these
    /// components.
    /// </summary>
    public bool DrawsAs(FolderTheme before, IEnumerable<string> components) =>
        commonHash == before.commonHash && components.All(name => templates.VersionOf(name) == before.Templates.VersionOf(name));

    /// <summary>Where a stylesheet of the folder has a text, such as an address; null if none has.</summary>
    public SourceSpan? FindInStyles(string text)
    {
        foreach (var file in folder.All.Where(file => file.Is(".css")))
            if (text.Length > 0 && file.Text.IndexOf(text, StringComparison.Ordinal) is >= 0 and var at)
                return new LineTable(file.Text).At(at) is var (line, column) ? new(file.Name, line, column, text.Length) : null;
        return null;
    }

    /// <inheritdoc/>
    public ThemeLook? LookOf(ThemeChoice choice) => theme.LookOf(choice);

    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, string>> FilesFor(ThemeChoice choice) => theme.FilesFor(choice);

    /// <inheritdoc/>
    public ImmutableArray<ContrastPair> Contrasts => theme.Contrasts;

    /// <inheritdoc/>
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public Type TemplateFor(Type model) => theme.TemplateFor(model);

    /// <inheritdoc/>
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)]
    [UnconditionalSuppressMessage("Trimming", "IL2073", Justification = "A native program, which alone is trimmed, has no overrides.")]
    public Type ComponentFor([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type component) =>
    templates.Overrides.GetValueOrDefault(component, component);

    /// <inheritdoc/>
    public IEnumerable<SitePath> WebsiteFiles(ThemeChoice choice) => assets.WebsiteFiles(choice);

    /// <inheritdoc/>
    public byte[]? Read(SitePath path) => assets.Read(path);

    /// <inheritdoc/>
    public byte[]? WordsIn(string tag) => strings.WordsIn(tag);
}
