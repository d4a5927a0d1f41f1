using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Guidebook.Generator.Hashing;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>
/// A print HTML in its outermost <c>section</c> elements, each of which begins a page. Where the pages of a theme are independent, those
/// that did not change can be left empty, and the others look as they do among all.
/// </summary>
/// <param name="Head">What stands before the first section.</param>
internal sealed partial record PrintSections(string Head, ImmutableArray<PrintSections.Section> All)
{
    /// <summary>One section.</summary>
    /// <param name="Html">The element.</param>
    /// <param name="After">What stands between it and the next, or the end.</param>
    internal sealed record Section(string Html, string After)
    {
        /// <summary>The same for the same section.</summary>
        public string Hash { get; } = ContentHash.Create(Html);

        /// <summary>Null for a section without.</summary>
        public string? Id => AttributeOf("id");

        /// <summary>The name of the text that begins here or goes on here; null for a page of its own.</summary>
        public string? Text => AttributeOf("data-flow") ?? AttributeOf("data-overleaf");

        /// <summary>Whether anything stands between it and the next one.</summary>
        public bool IsFollowed => !string.IsNullOrWhiteSpace(After);

        private string Tag => Html[..(Html.IndexOf('>', StringComparison.Ordinal) + 1)];

        /// <summary>The section with its pages, and nothing on them but its places, to which links lead.</summary>
        public string Empty(SectionPages pages, PageNumbers numbers)
        {
            var places = Ids().Matches(Html, Tag.Length).Select(id => id.Groups[1].Value).ToLookup(id => numbers.Find(id) ?? pages.First);
            var empty = new StringBuilder(Fits().Replace(Tag, ""));
            for (var page = pages.First; page <= pages.Last; page++)
            {
                empty.Append($"<div style=\"all:initial;display:block;height:1px;break-before:{(page > pages.First ? "page" : "auto")}\">");
                foreach (var id in places[page]) empty.Append($"<i style=\"all:initial;position:absolute\" id=\"{id}\"></i>");
                empty.Append("</div>");
            }

            return empty.Append("</section>").ToString();
        }

        private string? AttributeOf(string name) =>
            Attributes().Matches(Tag).FirstOrDefault(attribute => attribute.Groups[1].Value == name)?.Groups[2].Value;
    }

    /// <summary>The hash of each section.</summary>
    public ImmutableArray<string> Hashes => [.. All.Select(section => section.Hash)];

    /// <summary>The hash of what is around the sections.</summary>
    public string Around => ContentHash.Create(All.Select(section => section.After).Prepend(Head));

    /// <summary>Takes a print HTML apart; null if it has no sections.</summary>
    public static PrintSections? Split(string html)
    {
        var (found, depth, start) = (new List<(int Start, int End)>(), 0, 0);
        foreach (Match tag in Tags().Matches(html))
        {
            var opens = tag.Value[1] != '/';
            if (opens && depth++ == 0) start = tag.Index;
            else if (!opens && --depth == 0) found.Add((start, tag.Index + tag.Length));
            if (depth < 0) return null;
        }

        if (found.Count == 0 || depth != 0) return null;
        var sections = found.Select((section, i) =>
            new Section(html[section.Start..section.End], html[section.End..(i + 1 < found.Count ? found[i + 1].Start : html.Length)]));
        return new(html[..found[0].Start], [.. sections]);
    }

    /// <summary>The HTML in which only these sections have what is in them.</summary>
    public string With(ImmutableHashSet<int> kept, ImmutableArray<SectionPages> pages, PageNumbers numbers) => string.Concat(
        All.Select((section, i) => (kept.Contains(i) ? section.Html : section.Empty(pages[i], numbers)) + section.After).Prepend(Head));

    /// <summary>
    /// The pages of each section: up to the next one, before which an element between them has a page of its own. Null if a section has no
    /// id, or if they do not follow each other.
    /// </summary>
    public ImmutableArray<SectionPages>? PagesIn(PageNumbers numbers)
    {
        var pages = ImmutableArray.CreateBuilder<SectionPages>(All.Length);
        var starts = All.Select(section => section.Id is { } id ? numbers.Find(id) : null).ToImmutableArray();
        for (var i = 0; i < All.Length; i++)
        {
            if (starts[i] is not { } first) return null;
            var places = Ids().Matches(All[i].Html).Select(id => numbers.Find(id.Groups[1].Value) ?? 0);
            var end = i + 1 == All.Length ? places.Max() : starts[i + 1] - (All[i].IsFollowed ? 2 : 1);
            if (end is not { } last || last < first) return null;
            pages.Add(new(first, last));
        }

        return pages.MoveToImmutable();
    }

    [GeneratedRegex("<section[ >]|</section>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(" ([a-z-]+)=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Attributes();

    [GeneratedRegex(" id=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();

    [GeneratedRegex(" data-(?:fit|flow|overleaf)=\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Fits();
}

/// <summary>The pages of a section, from 1.</summary>
internal readonly record struct SectionPages(int First, int Last)
{
    /// <summary>Their number.</summary>
    public int Count => Last - First + 1;

    /// <summary>Whether one of the pages is at most so many from one of others.</summary>
    public bool IsNear(SectionPages others, int pages) => First <= others.Last + pages && Last >= others.First - pages;
}
