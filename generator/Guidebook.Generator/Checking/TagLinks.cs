namespace Guidebook.Generator.Checking;

/// <summary>Finds the links of elements.</summary>
internal static class TagLinks
{
    /// <summary>Values of <c>rel</c> that make a browser fetch a <c>link</c> automatically.</summary>
    private static readonly string[] FetchingRelations =
    [
        "stylesheet", "icon", "apple-touch-icon", "apple-touch-icon-precomposed", "mask-icon", "manifest", "preload",
        "modulepreload", "prefetch", "prerender", "preconnect", "dns-prefetch",
    ];

    /// <summary>The names under which a <c>meta</c> element gives the picture of a page.</summary>
    private static readonly string[] CardPictures = ["og:image", "og:image:url", "og:image:secure_url", "twitter:image"];

    /// <summary>Records the links of an element.</summary>
    public static void Record(Tag tag, PageNotes notes)
    {
        switch (tag.Name)
        {
            case "a" or "area":
                One(tag, "href", IsRelated(tag, "noreferrer") ? LinkUse.DiscreetVisit : LinkUse.Visit, notes);
                One(tag, "xlink:href", LinkUse.Visit, notes);
                break;
            case "link":
                One(tag, "href", IsRelated(tag, FetchingRelations) ? LinkUse.Request : LinkUse.Reference, notes);
                Set(tag, "imagesrcset", notes);
                if (IsRelated(tag, "canonical") && tag.TryGet("href", out var canonical)) notes.Canonical(canonical);
                break;
            case "img" or "source":
                One(tag, "src", LinkUse.Request, notes);
                Set(tag, "srcset", notes);
                if (tag.TryGet("usemap", out var map)) notes.Map(map, tag.Index);
                break;
            case "script" or "audio" or "track" or "iframe" or "frame" or "embed" or "input":
                One(tag, "src", LinkUse.Request, notes);
                if (tag.Says("formaction")) One(tag, "formaction", LinkUse.Reference, notes);
                break;
            case "button":
                if (tag.Says("formaction")) One(tag, "formaction", LinkUse.Reference, notes);
                break;
            case "blockquote" or "q" or "ins" or "del":
                One(tag, "cite", LinkUse.Reference, notes);
                break;
            case "meta":
                if (IsCardPicture(tag)) notes.Link(tag.TryGet("content", out var picture) ? picture : "", LinkUse.Reference, tag.Index, default);
                break;
            case "video":
                One(tag, "src", LinkUse.Request, notes);
                One(tag, "poster", LinkUse.Request, notes);
                break;
            case "object":
                One(tag, "data", LinkUse.Request, notes);
                break;
            case "use" or "image" or "feimage":
                One(tag, "href", LinkUse.Request, notes);
                One(tag, "xlink:href", LinkUse.Request, notes);
                break;
            case "form":
                if (tag.Says("action")) One(tag, "action", LinkUse.Reference, notes);
                break;
        }
    }

    /// <summary>Whether the element names the picture that other sites show with a link to the page.</summary>
    private static bool IsCardPicture(Tag tag)
    {
        foreach (var name in (ReadOnlySpan<string>)["property", "name"])
            if (tag.TryGet(name, out var value) && IsOneOf(value.Trim(), CardPictures)) return true;
        return false;
    }

    private static void One(Tag tag, string attribute, LinkUse use, PageNotes notes)
    {
        if (!tag.TryGet(attribute, out var url)) return;
        tag.TryGet("data-at", out var at);
        notes.Link(url, use, tag.Index, at);
    }

    private static void Set(Tag tag, string attribute, PageNotes notes)
    {
        if (!tag.TryGet(attribute, out var set)) return;
        tag.TryGet("data-at", out var at);
        foreach (var url in SourceSets.Urls(set.ToString())) notes.Link(url, LinkUse.Request, tag.Index, at);
    }

    /// <summary>Whether the element's <c>rel</c> contains one of these values.</summary>
    private static bool IsRelated(Tag tag, params ReadOnlySpan<string> relations)
    {
        if (!tag.TryGet("rel", out var rel)) return false;
        foreach (var range in rel.SplitAny(" \t\r\n"))
            if (IsOneOf(rel[range], relations)) return true;
        return false;
    }

    private static bool IsOneOf(ReadOnlySpan<char> value, ReadOnlySpan<string> known)
    {
        foreach (var one in known)
            if (value.Equals(one, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
