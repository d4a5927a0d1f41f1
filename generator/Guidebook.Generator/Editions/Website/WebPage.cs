using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>A page of the website before it is drawn.</summary>
/// <param name="Origin">What a finding about the page as a whole points at.</param>
public sealed record WebPage(WebModel Model, SourceSpan Origin)
{
    /// <summary>Where it stands.</summary>
    public SitePath Path => Model.Frame.Path;

    /// <summary>The page of a model.</summary>
    public static WebPage Create<TModel>(TModel model, SourceSpan origin) where TModel : WebModel => new(model, origin);
}
