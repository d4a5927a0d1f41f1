using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Checking;

/// <summary>Checks that every link has an accessible name.</summary>
internal sealed class LinkWords(PageNotes notes)
{
    private bool saysSomething;
    private HtmlLocation location;

    /// <summary>Whether a link is open, and its text counts.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Reads a start tag: opens a link, or finds a label inside the open link.</summary>
    public void Start(Tag tag)
    {
        if (tag.Name is "a")
        {
            End();
            if (tag.TryGet("href", out var href)) Open(tag, href);
        }

        if (IsOpen && !saysSomething)
            saysSomething = tag.Says("aria-label") || tag.Says("aria-labelledby") || tag.Says("title") || (tag.Name is "img" && tag.Says("alt"));
    }

    /// <summary>Reads text between tags.</summary>
    public void Text(ReadOnlySpan<char> text) => saysSomething |= !text.IsWhiteSpace();

    /// <summary>Ends the link.</summary>
    public void End()
    {
        if (IsOpen && !saysSomething) notes.Problem(Codes.NamelessLink, location, $"On '{notes.Page}', the link to '{location.At}' has no words.");
        IsOpen = false;
    }

    private void Open(Tag tag, ReadOnlySpan<char> href)
    {
        (IsOpen, saysSomething) = (true, false);
        location = notes.Location(tag.Index, notes.Written(href));
    }
}
