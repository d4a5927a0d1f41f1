using System.Text;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Book;

/// <summary>
/// A book: a link to something in it is followed by its page number; any other link is plain text. Each mention of a glossary term in an
/// entry has an id, so that the index can refer to the first.
/// </summary>
/// <param name="here">The current entry and the source locations of the document; null for none.</param>
internal sealed class BookMedium(GuideView guide, Strings strings, BookPlaces places, PageInDocument? here = null)
    : PaperMedium(guide, strings, here?.Marks)
{
    private readonly Dictionary<Slug, int> mentions = [];

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
    protected override HtmlWriter WriterFor(bool mayLinkTerms) => new BookWriter(this);

    /// <summary>Writes words as HTML; each mention of a term has an id, but for those in the glossary.</summary>
    internal void WriteMentions(string words, StringBuilder html)
    {
        var written = 0;
        if (Unit is { Entry: not Term, Anchor: var entry })
        {
            foreach (var (term, start, length) in places.Terms.In(words))
            {
                var number = mentions[term.Id] = mentions.GetValueOrDefault(term.Id) + 1;
                html.AppendEncoded(words.AsSpan(written, start - written))
                    .Append("<span id=\"").Append(BookAnchors.MentionOf(term.Id, entry, number)).Append("\">")
                    .AppendEncoded(words.AsSpan(start, length)).Append("</span>");
                written = start + length;
            }
        }

        html.AppendEncoded(words.AsSpan(written));
    }
}
