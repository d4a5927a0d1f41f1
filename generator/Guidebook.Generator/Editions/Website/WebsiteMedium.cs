using System.Globalization;
using System.Text;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>A page of the website: every address is relative to it, and each glossary term is linked where it first occurs.</summary>
public sealed class WebsiteMedium(Guide guide, Phrases say, TermFinder terms, SitePath page) : Medium(guide, say)
{
    private readonly HashSet<Slug> linked = [];

    /// <inheritdoc/>
    public override string Url(Entry entry, string? fragment = null) => Url(entry.Kind, entry.Id, fragment);

    /// <inheritdoc/>
    public override string Url(Listed listed, string? fragment = null) => Url(listed.Kind, listed.Id, fragment);

    /// <inheritdoc/>
    public override string UrlTo(SitePath path) => page.UrlTo(path);

    /// <inheritdoc/>
    protected override string AboutPicture(Picture picture) => Guide.SizeOf(picture.Source) is { } size
        ? string.Create(CultureInfo.InvariantCulture, $" width=\"{size.Width}\" height=\"{size.Height}\" loading=\"lazy\"")
        : "";

    /// <inheritdoc/>
    protected override void WriteWords(string words, StringBuilder html)
    {
        if (terms.IsEmpty || page == WebsitePaths.Glossary)
        {
            base.WriteWords(words, html);
            return;
        }

        var written = 0;
        foreach (var found in terms.In(words))
        {
            if (!linked.Add(found.Term.Id)) continue;
            html.AppendEncoded(words.AsSpan(written, found.Start - written))
                .Append("<a class=\"term\" href=\"").AppendEncoded(Url(found.Term))
                .Append("\" data-meaning=\"").AppendEncoded(PlainWriter.Write(found.Term.Meaning, TitleOf)).Append("\">")
                .AppendEncoded(words.AsSpan(found.Start, found.Length)).Append("</a>");
            written = found.Start + found.Length;
        }

        html.AppendEncoded(words.AsSpan(written));
    }

    private string Url(Kind kind, Slug id, string? fragment)
    {
        var (path, place) = WebsitePaths.Find(kind, id, fragment);
        var url = path == page && place is not null ? "" : page.UrlTo(path);
        return place is null ? url : $"{url}#{place}";
    }
}
