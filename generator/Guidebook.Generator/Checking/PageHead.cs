using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Checking;

/// <summary>Checks that a page has a language, a title and a viewport, and for our own pages a content security policy.</summary>
internal sealed class PageHead(PageNotes notes)
{
    private bool hasLanguage;
    private bool hasTitle;
    private bool hasViewport;
    private bool hasPolicy;

    /// <summary>Whether the page is a redirect, which needs no headings.</summary>
    public bool IsRedirect { get; private set; }

    /// <summary>Reads the tags <c>html</c> and <c>meta</c>.</summary>
    public void Start(Tag tag)
    {
        if (tag.Name is "html") hasLanguage = tag.Says("lang");
        if (tag.Name is not "meta") return;
        hasViewport |= tag.Has("name", "viewport") && tag.Says("content");
        hasPolicy |= tag.Has("http-equiv", "Content-Security-Policy") && tag.Says("content");
        if (tag.Has("http-equiv", "refresh") && tag.TryGet("content", out var content)) ReadRedirect(content, tag.Index);
    }

    /// <summary>Reads the text of <c>title</c>.</summary>
    public void Title(ReadOnlySpan<char> text) => hasTitle |= !text.IsWhiteSpace();

    /// <summary>Ends the page.</summary>
    public void Conclude()
    {
        if (!hasLanguage) Missing("does not say its language (lang)");
        if (!hasTitle) Missing("has no title");
        if (!hasViewport && !IsRedirect) Missing("does not fit the width of a phone (meta viewport)");
        if (!hasPolicy && notes.Kind is SiteKind.Ours) notes.Problem(Codes.NoPolicy, 0, $"'{notes.Page}' has no security policy (meta Content-Security-Policy).");
    }

    private void Missing(string what) => notes.Problem(Codes.PageIncomplete, 0, $"'{notes.Page}' {what}.");

    /// <summary>Reads the content of a redirect: a number of seconds, then <c>url=</c> and a link.</summary>
    private void ReadRedirect(ReadOnlySpan<char> content, int index)
    {
        var equals = content.IndexOf('=');
        if (equals < 0) return;
        IsRedirect = true;
        notes.Link(content[(equals + 1)..].Trim().Trim("'\""), LinkUse.Reference, index, default);
    }
}
