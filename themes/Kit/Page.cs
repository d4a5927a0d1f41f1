using Guidebook.Model;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Themes.Kit;

/// <summary>A component of a theme for a page, or a part of one: a template with a typed model, drawn for one medium.</summary>
public abstract class Page<TModel> : ComponentBase
{
    /// <summary>The data of the page.</summary>
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }

    /// <summary>The medium of the page: the website or a print edition.</summary>
    [CascadingParameter]
    public required Medium Medium { get; set; }

    /// <summary>The theme's own words.</summary>
    protected PageStrings Strings => Medium.Strings.Localized;

    /// <summary>The quotation marks of the guide's language.</summary>
    protected QuotationMarks Quotes => Medium.Guide.Settings.Language.Quotes;

    /// <inheritdoc cref="Language.ListSeparator"/>
    protected string ListSeparator => Medium.Guide.Settings.Language.ListSeparator;

    /// <summary>The author's text as HTML, with links of this medium.</summary>
    protected MarkupString Html(Passage? passage) => Medium.Html(passage);

    /// <summary>The author's text as HTML, without the <c>p</c> element.</summary>
    protected MarkupString Line(Passage line) => Medium.Line(line);

    /// <summary>The author's sentence as HTML, without the <c>p</c> element and without links of terms.</summary>
    protected MarkupString Sentence(Passage? sentence) => Medium.Sentence(sentence);

    /// <summary>The author's sentence as HTML without any link, for the inside of a link or of a label.</summary>
    protected MarkupString Unlinked(Passage? sentence) => Medium.Unlinked(sentence);

    /// <summary>The URL of an entry; null if the medium does not contain it, and then there is no link.</summary>
    protected string? Url(Entry entry) => Medium.Url(entry);

    /// <summary>The URL of a stage's page; null if the medium has none.</summary>
    protected string? Url(Stage stage) => Medium.Url(stage);

    /// <summary>The URL of a list item's entry; null if the medium does not contain it.</summary>
    protected string? Url(Listed listed) => Medium.Url(listed);
}
