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

    /// <summary>The theme's files for a website with the chosen options.</summary>
    IEnumerable<SitePath> WebsiteFiles(ThemeChoice choice) => [];

    /// <summary>The bytes of a file for website or print; null if the theme does not have it.</summary>
    byte[]? Read(SitePath path) => null;

    /// <summary>
    /// The path of the TrueType font for text that readers type into PDFs, named as its PostScript name; null for Helvetica, which has the
    /// letters of Western Europe only.
    /// </summary>
    SitePath? FieldFont => null;

    /// <summary>
    /// The stylesheets that take the typefaces of a guide's scripts; none for a theme that leaves other scripts to browsers.
    /// </summary>
    ImmutableArray<TypefaceSheet> Typefaces => [];

    /// <summary>The strings in a language, as YAML with one key and text per line; null if there are none. English is required.</summary>
    /// <param name="tag">A BCP 47 tag, for example <c>pt-BR</c> or <c>pt</c>.</param>
    byte[]? WordsIn(string tag);
}
