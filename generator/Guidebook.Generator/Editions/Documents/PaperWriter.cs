using System.Globalization;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>
/// Writes a text for paper: blocks have marks of their source locations, an external link shows its address once, and footnotes have no
/// links back.
/// </summary>
/// <param name="linksTerms">See <see cref="MediumWriter"/>.</param>
internal class PaperWriter(PaperMedium medium, bool linksTerms) : MediumWriter(medium, linksTerms)
{
    private const int DeepestHeading = 6;

    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override string NoteStem =>
        Text is { } text ? FormattableString.Invariant($"{medium.Marks.Number(text.Span)}-") : "";

    /// <inheritdoc/>
    protected override bool HasWaysBack => false;

    /// <inheritdoc/>
    protected override bool HasNoteRoles => false;

    /// <inheritdoc/>
    protected override string AttributesOf(Block block) => block.Span.File is null ? "" : medium.MarkOf(block.Span);

    /// <summary>
    /// The number of levels that headings are below those on the website. Headings below others have no ids, which could be those of pages.
    /// </summary>
    public int HeadingsBelow { get; init; }

    /// <inheritdoc/>
    protected override void Visit(Block.Heading heading)
    {
        if (HeadingsBelow == 0)
        {
            base.Visit(heading);
            return;
        }

        var level = Math.Min(heading.Level + HeadingsBelow, DeepestHeading);
        Html.Append(CultureInfo.InvariantCulture, $"<h{level}{AttributesOf(heading)}>");
        WithoutTerms(heading.Inlines);
        Html.Append(CultureInfo.InvariantCulture, $"</h{level}>");
    }

    /// <inheritdoc/>
    protected override void Visit(Inline.ExternalLink link)
    {
        var address = Plain(link.Address);
        var words = PlainWriter.WriteTitle(link.Inlines, static to => to.Target.Value).Trim();
        if (words == address || words == link.Address)
        {
            shown.Add(address);
            Html.Append("<a href=\"").AppendEncoded(link.Address).Append("\" class=\"address\">").AppendEncoded(words).Append("</a>");
            return;
        }

        base.Visit(link);
        if (shown.Add(address)) Html.Append(" (<span class=\"address\">").AppendEncoded(address).Append("</span>)");
    }

    /// <summary>An address as a reader types it: without what a browser or telephone adds by itself.</summary>
    private static string Plain(string address)
    {
        foreach (var scheme in Schemes)
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) address = address[scheme.Length..];
        return address.EndsWith('/') && address.IndexOf('/', StringComparison.Ordinal) == address.Length - 1 ? address[..^1] : address;
    }

    private static readonly string[] Schemes = ["https://", "mailto:", "tel:"];
}
