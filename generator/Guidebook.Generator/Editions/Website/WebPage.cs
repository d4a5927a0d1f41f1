using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>A page of the website before it is drawn.</summary>
/// <param name="Origin">The source location of diagnostics about the whole page.</param>
public sealed record WebPage(WebModel Model, SourceSpan Origin)
{
    /// <summary>The path of the page.</summary>
    public SitePath Path => Model.Frame.Path;

    /// <summary>Creates the page of a model.</summary>
    public static WebPage Create<TModel>(TModel model, SourceSpan origin) where TModel : WebModel => new(model, origin);
}
