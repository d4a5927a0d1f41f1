using System.Runtime.CompilerServices;
using Guidebook.Generator.Rendering.Themes;
using Guidebook.Themes.Kit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Guidebook.Generator.Rendering;

/// <summary>Renders pages with their templates. Not thread-safe: each worker has its own instance.</summary>
public sealed class PageRenderer : IDisposable
{
    // Blazor's renderer keeps every rendered page; replacing it often limits the memory, and pages share what the processor's cache has.
    private const int PagesARenderer = 16;

    private TemplateServices services;
    private readonly ITheme theme;
    private PageDrawing renderer;
    private PageText text = new();
    private int drawn;

    /// <summary>Creates a renderer.</summary>
    /// <param name="theme">The theme with the templates.</param>
    public PageRenderer(ITheme theme)
    {
        this.theme = theme;
        services = new(theme);
        renderer = new(services);
        Parts = theme is FolderTheme { Templates: { Assembly: not null } } ? null : new();
    }

    /// <summary>The time that a template of a theme folder has for a page.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether templates of a theme folder say where each piece of a page comes from.</summary>
    public bool HasMarks { get; init; }

    /// <summary>The parts that pages of a folder show alike; null if templates of a theme folder can draw them from anything.</summary>
    public CachedParts? Parts { get; }

    /// <summary>The components of a theme folder on the last page, that of the page first.</summary>
    internal IEnumerable<Type> FolderComponents => services.Used;

    /// <summary>The names of the components on the last page, by which a later theme folder knows whether it would draw the same.</summary>
    public IEnumerable<string> Components => services.Named.Select(type => type.FullName!);

    /// <summary>Renders a page as HTML.</summary>
    /// <param name="page">The name of the page in findings.</param>
    /// <exception cref="TemplateException">A template of a theme folder throws, or does not end.</exception>
    public string Draw(object model, Medium medium, string page = "a page") => DrawText(model, medium, page).ToString();

    /// <summary>Renders a page as HTML, which is valid until the next page.</summary>
    /// <param name="page">The name of the page in findings.</param>
    /// <exception cref="TemplateException">A template of a theme folder throws, or does not end.</exception>
    public ReadOnlyMemory<char> DrawText(object model, Medium medium, string page)
    {
        // A native program has no templates of a folder, and leaves out what they need.
        return RuntimeFeature.IsDynamicCodeSupported && theme is FolderTheme { Templates: { Assembly: not null } templates }
            ? DrawFrom(templates, model, medium, page) : DrawPage(model, medium);
    }

    private ReadOnlyMemory<char> DrawFrom(CompiledTemplates templates, object model, Medium medium, string page)
    {
        try
        {
            return DrawInTime(model, medium);
        }
        catch (Exception exception) when (TemplateException.Create(exception.GetBaseException(), templates, services.Used,
            page) is { } failure)
        {
            (services, text) = (new(theme), new()); // an endless template goes on with the old ones
            Renew();
            throw failure;
        }
    }

    private ReadOnlyMemory<char> DrawInTime(object model, Medium medium)
    {
        var mine = services;
        var drawing = Task.Run(() =>
        {
            mine.Begin(HasMarks);
            return DrawPage(model, medium);
        });
        return drawing.Wait(Patience) ? drawing.Result : throw new TimeoutException();
    }

    private ReadOnlyMemory<char> DrawPage(object model, Medium medium)
    {
        var target = text;
        target.Clear();
        if (drawn++ % PagesARenderer == PagesARenderer - 1) Renew();
        var drawing = renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(CascadingValue<Medium>.Value)] = medium,
                [nameof(CascadingValue<Medium>.IsFixed)] = true,
                [nameof(CascadingValue<Medium>.ChildContent)] = (RenderFragment)Page,
            });
            var root = renderer.BeginRenderingComponent(typeof(CascadingValue<Medium>), parameters);
            await root.QuiescenceTask;
            root.WriteHtmlTo(target);
        });
        drawing.GetAwaiter().GetResult();
        return target.Written;

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
        renderer = new(services);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        renderer.Dispose();
        text.Dispose();
    }
}
