using System.Text;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Book;

/// <summary>
/// A book: a link to something in it is followed by its page number; any other link is plain text. The first mention of each glossary term
/// in an entry has an id, which the index refers to.
/// </summary>
/// <param name="here">The current entry and the source locations of the document; null for none.</param>
internal sealed class BookMedium(GuideView guide, Strings strings, BookPlaces places, PageInDocument? here = null)
    : PaperMedium(guide, strings, here?.Marks)
{
    private readonly HashSet<Slug> mentioned = [];

    /// <summary>The current entry; null outside of entries.</summary>
    internal BookUnit? Unit { get; } = places.UnitAt(here?.Id);

    /// <inheritdoc/>
    public override Medium On(string pageId) => new BookMedium(Guide, Strings, places, new(pageId, Marks));

    /// <inheritdoc/>
    public override string? Url(Entry entry, string? fragment = null) => places.Find(entry.Id, fragment) is { } id ? $"#{id}" : null;

    /// <inheritdoc/>
    protected override string AfterLink(Entry target, string? fragment)
    {
        if (places.Find(target.Id, fragment) is not { } id || id == Unit?.Anchor) return "";
        return " " + PageOf(id);
    }

    /// <summary>The page of an id, in the words of the theme, as HTML.</summary>
    internal string PageOf(string id) => PageOf(id, places.Book.PageOf(id));

    /// <inheritdoc/>
    protected override HtmlWriter WriterFor(bool mayLinkTerms) => new BookWriter(this, mayLinkTerms);

    /// <inheritdoc/>
    protected override void WriteWords(string words, StringBuilder html)
    {
        if (places.Terms.IsEmpty || Unit is null or { Entry: Term })
        {
            base.WriteWords(words, html);
            return;
        }

        var written = 0;
        foreach (var found in places.Terms.In(words))
        {
            if (!mentioned.Add(found.Term.Id)) continue;
            html.AppendEncoded(words.AsSpan(written, found.Start - written))
                .Append("<span id=\"").Append(BookAnchors.MentionOf(found.Term.Id, Unit.Anchor)).Append("\">")
                .AppendEncoded(words.AsSpan(found.Start, found.Length)).Append("</span>");
            written = found.Start + found.Length;
        }

        html.AppendEncoded(words.AsSpan(written));
    }
}
