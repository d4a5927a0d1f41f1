using Guidebook.Generator.Editions.Share;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Hosting;

/// <summary>Creates what the heads of pages tell other programs; previews and structured data need the address of the website.</summary>
/// <param name="look">The look of the theme; null for a theme without pictures and icons.</param>
internal sealed class PageMetadataFactory(Guide guide, Strings strings, ThemeLook? look)
{
    private readonly ShareSet pictures = new(guide);

    /// <summary>The metadata of a page.</summary>
    /// <param name="view">The view that records what the page depends on.</param>
    public PageMetadata Create(WebModel model, GuideView view)
    {
        var settings = view.Settings;
        var metadata = new PageMetadata
        {
            Description = DescriptionOf(model.Frame, view),
            App = look is null ? null
                : new(AppManifest.NameIn(settings, strings), AppManifest.Path, AppManifest.TouchIcon(settings).Path, look),
            IsDraft = model.Entry?.Release.IsDraft ?? false,
        };
        if (settings.BaseUrl is not { } website || model.Frame.Unlisted) return metadata;
        var url = model.Frame.Path.AbsoluteUrl(website);
        var picture = look is null ? null : pictures.Find(model).Path.AbsoluteUrl(website);
        metadata = metadata with { Canonical = url, Preview = Preview(model, view, metadata.Description, url) with { Picture = picture } };
        return metadata with { StructuredData = StructuredData.Write(model, metadata, view) };
    }

    /// <summary>The page's own sentence, else the guide's.</summary>
    private static string DescriptionOf(Frame frame, GuideView view) =>
        frame.Description.Text.Length > 0 ? frame.Description.Text
        : view.Settings.Summary is { } summary ? view.Plain(summary) : view.Settings.Subtitle ?? "";

    /// <summary>The preview; that of a sensitive page tells only which website it is on.</summary>
    private static SharePreview Preview(WebModel model, GuideView view, string description, string url)
    {
        var (settings, type) = (view.Settings, model is ArticleModel ? "article" : "website");
        return model.Frame.Sensitive
            ? new(type, settings.Title, settings.Summary is { } summary ? view.Plain(summary) : settings.Title, url, null)
            : new(type, model.Frame.Title.Text, description, url, null);
    }
}
