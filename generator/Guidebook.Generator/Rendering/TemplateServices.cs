using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Generator.Rendering;

/// <summary>
/// The services that Blazor's renderer asks for: the encoder of text and the creation of templates. A container and compiled
/// expressions would take longer to start than most guides to draw.
/// </summary>
internal sealed class TemplateServices : IServiceProvider, IComponentActivator
{
    private readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <inheritdoc/>
    public object? GetService(Type serviceType) =>
        serviceType == typeof(HtmlEncoder) ? encoder
        : serviceType == typeof(IComponentActivator) ? this
        : null;

    /// <inheritdoc/>
    public IComponent CreateInstance([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type componentType) =>
        (IComponent)Activator.CreateInstance(componentType)!;
}
