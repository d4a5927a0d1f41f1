using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Checking;

/// <summary>Is the page complete: language, title, viewport, and in our own pages the security policy?</summary>
internal sealed class PageHead(PageNotes notes)
{
    private bool hasLanguage;
    private bool hasTitle;
    private bool hasViewport;
    private bool hasPolicy;

    /// <summary>Whether the page only sends the reader on, and so needs no headings.</summary>
    public bool SendsOn { get; private set; }

    /// <summary>Notes <c>html</c> and <c>meta</c>.</summary>
    public void Start(Tag tag)
    {
        if (tag.Name is "html") hasLanguage = tag.Says("lang");
        if (tag.Name is not "meta") return;
        hasViewport |= tag.Has("name", "viewport") && tag.Says("content");
        hasPolicy |= tag.Has("http-equiv", "Content-Security-Policy") && tag.Says("content");
        if (tag.Has("http-equiv", "refresh") && tag.TryGet("content", out var content)) SendOn(content, tag.Index);
    }

    /// <summary>The text of a <c>title</c>.</summary>
    public void Title(ReadOnlySpan<char> text) => hasTitle |= !text.IsWhiteSpace();

    /// <summary>The page has ended.</summary>
    public void Conclude()
    {
        if (!hasLanguage) Missing("does not say its language (lang)");
        if (!hasTitle) Missing("has no title");
        if (!hasViewport && !SendsOn) Missing("does not fit the width of a phone (meta viewport)");
        if (!hasPolicy && notes.Kind is SiteKind.Ours) notes.Problem(Codes.NoPolicy, 0, $"'{notes.Page}' has no security policy (meta Content-Security-Policy).");
    }

    private void Missing(string what) => notes.Problem(Codes.PageIncomplete, 0, $"'{notes.Page}' {what}.");

    /// <summary>The content is a number of seconds, then <c>url=</c> and a link.</summary>
    private void SendOn(ReadOnlySpan<char> content, int index)
    {
        var equals = content.IndexOf('=');
        if (equals < 0) return;
        SendsOn = true;
        notes.Link(content[(equals + 1)..].Trim().Trim("'\""), LinkUse.Backlink, index, default);
    }
}
