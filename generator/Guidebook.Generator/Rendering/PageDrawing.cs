using Guidebook.Generator.Rendering.Themes;
using Guidebook.Themes.Kit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.Extensions.Logging.Abstractions;

namespace Guidebook.Generator.Rendering;

/// <summary>Blazor's renderer of components as HTML, which ends where a part contains itself without an end.</summary>
internal sealed class PageDrawing(IServiceProvider services) : StaticHtmlRenderer(services, NullLoggerFactory.Instance)
{
    // Many times as deep as any page of the themes: texts are no components, however deep they nest.
    private const int Deepest = 500;

    /// <inheritdoc/>
    protected override ComponentState CreateComponentState(int componentId, IComponent component, ComponentState? parentComponentState) =>
        new NestedPart(this, componentId, component, parentComponentState);

    /// <inheritdoc/>
    protected override void WriteComponentHtml(int componentId, TextWriter output)
    {
        var start = (output as PageText)?.Written.Length;
        base.WriteComponentHtml(componentId, output);
        if (output is PageText text && start is { } from && GetComponentState(componentId).Component is Cached { IsNew: true } part)
            part.Keep(text.Written[from..].ToString());
    }

    private sealed class NestedPart : ComponentState
    {
        private readonly int depth;

        public NestedPart(Renderer renderer, int id, IComponent component, ComponentState? parent) : base(renderer, id, component, parent)
        {
            depth = parent is NestedPart { depth: var above } ? above + 1 : 0;
            if (depth > Deepest) throw new EndlessPartException([.. Outwards().Select(part => part.Component.GetType())]);
        }

        private IEnumerable<ComponentState> Outwards()
        {
            for (ComponentState? part = this; part is not null; part = part.ParentComponentState) yield return part;
        }
    }
}
