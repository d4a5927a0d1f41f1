using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Checking;

/// <summary>Checks for the safety signpost: an element with <c>data-signpost</c> that contains or is a link.</summary>
internal sealed class Signpost(PageNotes notes)
{
    private string? element;
    private int depth;
    private bool hasLink;

    /// <summary>Whether the signpost is open, and its tags count.</summary>
    public bool IsOpen => element is not null;

    /// <summary>Reads a start tag.</summary>
    public void Start(Tag tag)
    {
        if (element is null && !hasLink && tag.TryGet("data-signpost", out _)) (element, depth) = (tag.Name.ToString(), 1);
        else if (element is not null && tag.Name.SequenceEqual(element)) depth++;
        hasLink |= element is not null && tag.Name is "a" && tag.Says("href");
    }

    /// <summary>Reads an end tag.</summary>
    public void End(ReadOnlySpan<char> name)
    {
        if (element is not null && name.SequenceEqual(element) && --depth == 0) element = null;
    }

    /// <summary>Ends the page.</summary>
    public void Conclude()
    {
        if (!hasLink) notes.Problem(Codes.NoSignpost, 0, $"'{notes.Page}' starts an exercise, but shows no signpost with a link to help.");
    }
}
