using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>A page of the website before it is drawn: which template draws which model.</summary>
/// <param name="Template">A <see cref="Page{TModel}"/> for just this model: <see cref="Create"/> sees to it.</param>
/// <param name="Origin">What a finding about the page as a whole points at.</param>
public sealed record WebPage(Type Template, WebModel Model, SourceSpan Origin)
{
    /// <summary>Where it stands.</summary>
    public SitePath Path => Model.Frame.Path;

    /// <summary>Pairs a template with its model; a wrong pair does not compile.</summary>
    public static WebPage Create<TPage, TModel>(TModel model, SourceSpan origin)
        where TPage : Page<TModel>
        where TModel : WebModel => new(typeof(TPage), model, origin);
}
