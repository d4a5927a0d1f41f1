using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Guidebook.Generator.Rendering.Themes;
using Guidebook.Themes.Kit;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Generator.Rendering;

/// <summary>
/// The services that Blazor's renderer asks for: the encoder of text and the creation of templates. A container and compiled
/// expressions would take longer to start than most guides to draw.
/// </summary>
/// <param name="theme">The theme, which can draw one component in place of another.</param>
internal sealed class TemplateServices(ITheme theme) : IServiceProvider, IComponentActivator
{
    // Of components of a theme folder.
    private const int MostOnPage = 20_000;

    private readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly CompiledTemplates? folder = (theme as FolderTheme)?.Templates;
    private readonly HashSet<Type> used = [];
    private readonly HashSet<Type> named = [];
    private int created;

    /// <summary>The components of a theme folder on the page.</summary>
    public IReadOnlyCollection<Type> Used => used;

    /// <summary>The components that the templates of the page name, as they name them; recorded for a theme folder only.</summary>
    public IReadOnlyCollection<Type> Named => named;

    /// <summary>Begins a page.</summary>
    /// <param name="withMarks">Whether templates of a theme folder say where each piece comes from.</param>
    public void Begin(bool withMarks)
    {
        created = 0;
        used.Clear();
        named.Clear();
        folder?.Begin();
        folder?.SetMarks(withMarks);
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType) =>
        serviceType == typeof(HtmlEncoder) ? encoder
        : serviceType == typeof(IComponentActivator) ? this
        : null;

    /// <inheritdoc/>
    public IComponent CreateInstance([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type componentType)
    {
        var type = theme.ComponentFor(componentType);
        if (folder is not null) named.Add(componentType);
        if (folder is not null && type.Assembly == folder.Assembly) Count(type);
        return (IComponent)Activator.CreateInstance(type)!;
    }

    private void Count(Type type)
    {
        used.Add(type);
        if (++created > MostOnPage) throw new TimeoutException();
    }
}
