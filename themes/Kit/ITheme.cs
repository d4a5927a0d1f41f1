using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Kit;

/// <summary>The contract between a theme and the generator: templates, files, strings, options and paper measures.</summary>
public interface ITheme
{
    /// <summary>The theme's name in <c>guide.yaml</c>, in kebab-case.</summary>
    string Name { get; }

    /// <summary>The options that a guide can set; <c>name</c> is reserved.</summary>
    ImmutableArray<ThemeOption> Options => [];

    /// <summary>The names of the colors that a strand can have; none for a theme that does not color strands.</summary>
    ImmutableArray<string> Hues => [];

    /// <summary>The dimensions of type and pages on paper; null for a theme without print, which disables all print editions.</summary>
    PaperMeasures? Paper => null;

    /// <summary>
    /// Whether each outermost <c>section</c> of its print HTML is a page that looks the same whatever stands on the others: nothing is
    /// counted across them, for example. Of a document whose words change, only the pages that show it are printed then.
    /// </summary>
    bool HasIndependentPages => false;

    /// <summary>The colours and the motif for pictures and icons with the chosen options; null for a theme without any.</summary>
    ThemeLook? LookOf(ThemeChoice choice) => null;

    /// <summary>The website files that a script finds by their names, which therefore keep them, each with its script.</summary>
    IReadOnlyDictionary<SitePath, SitePath> FilesFoundByName => FrozenDictionary<SitePath, SitePath>.Empty;

    /// <summary>Whether a site has a file although no page, stylesheet or script of the site asks for it.</summary>
    bool IsPublishedUnasked(SitePath path) => true;

    /// <summary>The file with the licences of what the theme publishes; null for none.</summary>
    SitePath? Licences => null;

    /// <summary>The path at which the scripts load the search index; the generator writes it. Null for a theme without search.</summary>
    SitePath? SearchIndex => null;

    /// <summary>
    /// The path at which the scripts load the list of all files; the generator writes it. Null for a theme without offline copies.
    /// </summary>
    SitePath? OfflineFiles => null;

    /// <summary>The template of a whole page or document: a component with a parameter <c>Model</c> of this type.</summary>
    /// <param name="model">A model type of the Kit, such as <c>ArticleModel</c> or <c>Booklet</c>.</param>
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    Type TemplateFor(Type model);

    /// <summary>The component that is drawn where templates name this one: a theme folder overrides them one by one.</summary>
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)]
    Type ComponentFor([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type component) => component;

    /// <summary>Everything that a theme folder can override; null for a theme without theme folders.</summary>
    ThemeSources? Sources => null;

    /// <summary>What the options of a guide change in the theme's files, by the path that a theme folder would use.</summary>
    IEnumerable<KeyValuePair<string, string>> FilesFor(ThemeChoice choice) => [];

    /// <summary>The custom properties of <see cref="ThemeSources.SiteStyles"/> with colours that must be told apart.</summary>
    ImmutableArray<ContrastPair> Contrasts => [];

    /// <summary>The version of templates and files: with another one, prints are made anew.</summary>
    string Fingerprint => GetType().Module.ModuleVersionId.ToString();

    /// <summary>The theme's files for a website with the chosen options.</summary>
    IEnumerable<SitePath> WebsiteFiles(ThemeChoice choice) => [];

    /// <summary>The bytes of a file for website or print; null if the theme does not have it.</summary>
    byte[]? Read(SitePath path) => null;

    /// <summary>
    /// The path of the TrueType font for text that readers type into PDFs, named as its PostScript name; null for Helvetica, which has the
    /// letters of Western Europe only.
    /// </summary>
    SitePath? FieldFont => null;

    /// <summary>The path of the stylesheet of e-books; null for a theme without e-books.</summary>
    SitePath? EbookStyles => null;

    /// <summary>
    /// The stylesheets that take the typefaces of a guide's scripts; none for a theme that leaves other scripts to browsers.
    /// </summary>
    ImmutableArray<TypefaceSheet> Typefaces => [];

    /// <summary>The strings in a language, as YAML with one key and text per line; null if there are none. English is required.</summary>
    /// <param name="tag">A BCP 47 tag, for example <c>pt-BR</c> or <c>pt</c>.</param>
    byte[]? WordsIn(string tag);
}
