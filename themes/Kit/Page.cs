using Guidebook.Model;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Themes.Kit;

/// <summary>A page or part of a theme: a template with one typed model, drawn for one medium.</summary>
public abstract class Page<TModel> : ComponentBase
{
    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }

    /// <summary>For what it is drawn: the website or a booklet.</summary>
    [CascadingParameter]
    public required Medium Medium { get; set; }

    /// <summary>The theme's own words.</summary>
    protected PageStrings Strings => Medium.Strings.Localized;

    /// <summary>A text of the author, with its links as this medium writes them.</summary>
    protected MarkupString Html(Passage? passage) => Medium.Html(passage);

    /// <summary>A line of text of the author, without an element around it.</summary>
    protected MarkupString Line(Passage line) => Medium.Line(line);

    /// <summary>The address of an entry in this medium; null where the medium does not hold it, and then no link is drawn.</summary>
    protected string? Url(Entry entry) => Medium.Url(entry);

    /// <summary>The address of the page of a stage; null where the medium has none.</summary>
    protected string? Url(Stage stage) => Medium.Url(stage);

    /// <summary>The address of an entry in a list.</summary>
    protected string? Url(Listed listed) => Medium.Url(listed);
}
