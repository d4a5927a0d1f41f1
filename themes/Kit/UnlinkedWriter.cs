using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>Writes a text as HTML without links, because a link or a label can contain none.</summary>
public sealed class UnlinkedWriter(GuideView guide) : HtmlWriter
{
    /// <inheritdoc/>
    protected override void Visit(Inline.Link link)
    {
        if (link.Inlines.IsEmpty) Html.AppendEncoded(guide.TitleOf(link.To));
        else base.Visit(link);
    }

    /// <inheritdoc/>
    protected override void Visit(Inline.ExternalLink link) => WithoutTerms(link.Inlines);
}
