using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Checking;

/// <summary>Does every link say something to those who hear it read out?</summary>
internal sealed class LinkWords(PageNotes notes)
{
    private bool saysSomething;
    private HtmlLocation location;

    /// <summary>Whether a link is open, so that text matters.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Any element: a link opens, or something in it has a label.</summary>
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

    /// <summary>Text between tags.</summary>
    public void Text(ReadOnlySpan<char> text) => saysSomething |= !text.IsWhiteSpace();

    /// <summary>The link ends.</summary>
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
