using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Kit;

/// <summary>How a guide looks and what it says of its own: all that the generator asks of a theme.</summary>
public interface ITheme
{
    /// <summary>The name by which <c>guide.yaml</c> chooses it, in kebab-case.</summary>
    string Name { get; }

    /// <summary>The options that a guide can set; <c>name</c> is none of them.</summary>
    ImmutableArray<ThemeOption> Options => [];

    /// <summary>The names of the colours that a strand can have; none for a theme that does not colour strands.</summary>
    ImmutableArray<string> Hues => [];

    /// <summary>What its type and pages hold on paper; null for a theme without paper, with which nothing is printed.</summary>
    PaperMeasures? Paper => null;

    /// <summary>Where its scripts expect the index of the search, which the generator writes; null for a theme without search.</summary>
    SitePath? SearchIndex => null;

    /// <summary>Where its scripts expect the list of all files, which the generator writes; null for no copy to read offline.</summary>
    SitePath? OfflineFiles => null;

    /// <summary>The template of a whole page or document: a component with a parameter <c>Model</c>, which takes this type.</summary>
    /// <param name="model">A model of the kit, such as <c>ArticleModel</c> or <c>Booklet</c>.</param>
    Type TemplateFor(Type model);

    /// <summary>The files that stand on a website, with the options that the guide has chosen.</summary>
    IEnumerable<SitePath> WebsiteFiles(ThemeChoice choice) => [];

    /// <summary>The bytes of a file, for the website or for paper; null where the theme has none of that path.</summary>
    byte[]? Read(SitePath path) => null;

    /// <summary>Its own words in a language, as YAML with a key and a text a line; null where it has none. English is required.</summary>
    /// <param name="tag">A BCP 47 tag, for example <c>pt-BR</c> or <c>pt</c>.</param>
    byte[]? WordsIn(string tag);
}
