using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>Writes notes, figures and words in other styles.</summary>
public partial class HtmlWriter
{
    /// <summary>A string of the theme; empty in a writer without a theme.</summary>
    protected virtual LocalizedText StringOf(string key) => "";

    /// <summary>The role of a figure; null for that of the element.</summary>
    protected virtual string? FigureRole => null;

    /// <inheritdoc/>
    protected override void Visit(Block.Alert alert)
    {
        var kind = KeyOf(alert.Kind);
        Html.Append("<div class=\"alert alert-").Append(kind).Append("\" role=\"note\">\n");
        if (StringOf($"alert.{kind}") is { Text.Length: > 0 } label) Html.Append("<p class=\"label\">").Append(label.ToMarkupString()).Append("</p>\n");
        Blocks(alert.Blocks.AsSpan());
        Html.Append("\n</div>");
    }

    /// <inheritdoc/>
    protected override void Visit(Block.Figure figure)
    {
        Html.Append("<figure");
        if (FigureRole is { } role) Html.Append(" role=\"").Append(role).Append('"');
        Html.Append(">\n");
        Image(figure.Picture);
        Html.Append("\n<figcaption>");
        Visit(figure.Caption);
        Html.Append("</figcaption>\n</figure>");
    }

    /// <inheritdoc/>
    protected override void Visit(Inline.Styled styled) => Element(
        styled.Style switch
        {
            InlineStyle.Deleted => "del",
            InlineStyle.Subscript => "sub",
            InlineStyle.Superscript => "sup",
            _ => "kbd",
        },
        styled.Inlines);

    private static string KeyOf(AlertKind kind) => kind switch
    {
        AlertKind.Note => "note",
        AlertKind.Tip => "tip",
        AlertKind.Important => "important",
        AlertKind.Warning => "warning",
        _ => "caution",
    };
}
