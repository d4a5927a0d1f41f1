using Guidebook.Themes.Kit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Guidebook.Generator.Rendering;

/// <summary>Renders pages with their templates. Not thread-safe: each worker has its own instance.</summary>
public sealed class PageRenderer : IDisposable
{
    // Blazor's renderer keeps every rendered page; replacing it regularly limits the memory.
    private const int PagesARenderer = 64;

    private readonly TemplateServices services = new();
    private readonly ITheme theme;
    private HtmlRenderer renderer;
    private int drawn;

    /// <summary>Creates a renderer.</summary>
    /// <param name="theme">The theme with the templates.</param>
    public PageRenderer(ITheme theme)
    {
        this.theme = theme;
        renderer = new(services, NullLoggerFactory.Instance);
    }

    /// <summary>Renders a page as HTML.</summary>
    public string Draw(object model, Medium medium)
    {
        if (drawn++ % PagesARenderer == PagesARenderer - 1) Renew();
        var drawing = renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(CascadingValue<Medium>.Value)] = medium,
                [nameof(CascadingValue<Medium>.IsFixed)] = true,
                [nameof(CascadingValue<Medium>.ChildContent)] = (RenderFragment)Page,
            });
            var root = await renderer.RenderComponentAsync<CascadingValue<Medium>>(parameters);
            return root.ToHtmlString();
        });
        return drawing.GetAwaiter().GetResult();

        void Page(RenderTreeBuilder builder)
        {
            builder.OpenComponent(0, theme.TemplateFor(model.GetType()));
            builder.AddComponentParameter(1, nameof(Page<object>.Model), model);
            builder.CloseComponent();
        }
    }

    private void Renew()
    {
        renderer.Dispose();
        renderer = new(services, NullLoggerFactory.Instance);
    }

    /// <inheritdoc/>
    public void Dispose() => renderer.Dispose();
}
