using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Checking;

/// <summary>Rules for single elements.</summary>
internal static class ElementRules
{
    /// <summary>Checks that images have alt text and that our own pages contain no inline scripts or styles.</summary>
    public static void Judge(Tag tag, PageNotes notes)
    {
        if (tag.Name is "img" || (tag.Name is "input" && tag.Has("type", "image"))) Picture(tag, notes);
        if (notes.Kind is SiteKind.Foreign) return;
        if (tag.Name is "style") notes.Problem(Codes.CodeInPage, tag.Index, $"'{notes.Page}' has a style sheet inside. Styles stand in files of their own.");
        if (tag.Name is "script" && !tag.TryGet("src", out _) && IsRun(tag))
            notes.Problem(Codes.CodeInPage, tag.Index, $"'{notes.Page}' has a script inside. Scripts stand in files of their own.");
    }

    /// <summary>Checks a <c>style</c> attribute.</summary>
    public static void Style(Tag tag, ReadOnlySpan<char> css, PageNotes notes)
    {
        if (notes.Kind is SiteKind.Ours)
            notes.Problem(Codes.CodeInPage, tag.Index, $"On '{notes.Page}', an element '{tag.Name}' has a style attribute. Styles stand in files of their own.");
        else if (css.Contains("url(", StringComparison.OrdinalIgnoreCase))
            foreach (var (url, _) in CssLinks.In(css.ToString())) notes.Link(url, LinkUse.Request, tag.Index, default);
    }

    /// <summary>Checks an event handler attribute such as <c>onclick</c>.</summary>
    public static void Handler(Tag tag, ReadOnlySpan<char> name, PageNotes notes)
    {
        if (notes.Kind is SiteKind.Ours)
            notes.Problem(Codes.CodeInPage, tag.Index, $"On '{notes.Page}', an element '{tag.Name}' has an attribute '{name}', which is a script. Scripts stand in files of their own.");
    }

    private static void Picture(Tag tag, PageNotes notes)
    {
        if (!tag.TryGet("src", out var source) && !tag.TryGet("srcset", out _) && tag.Name is "img")
            notes.Problem(Codes.PictureWithoutFile, tag.Index, $"On '{notes.Page}', a picture names no file. Write its address as 'src'.");
        if (tag.TryGet("alt", out var alt) && (alt.IsEmpty || !alt.IsWhiteSpace())) return;
        tag.TryGet("data-at", out var at);
        var location = notes.Location(tag.Index, at.IsEmpty ? notes.Written(source) : at.ToString());
        notes.Problem(Codes.PictureWithoutWords, location, $"On '{notes.Page}', the picture '{source}' has no alt text. Say what it shows; for mere decoration, leave it empty: alt=\"\".");
    }

    /// <summary>Whether a browser executes the script; other types are data blocks.</summary>
    private static bool IsRun(Tag tag) =>
        !tag.Says("type") || tag.Has("type", "module") || tag.Has("type", "text/javascript") || tag.Has("type", "application/javascript")
        || tag.Has("type", "importmap") || tag.Has("type", "speculationrules");
}
