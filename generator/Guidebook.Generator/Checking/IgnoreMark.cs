namespace Guidebook.Generator.Checking;

/// <summary>Finds the parts of a page that its author has marked as not to be checked, by an attribute of an element around them.</summary>
internal sealed class IgnoreMark
{
    private string? element;
    private int depth;

    /// <summary>Whether a marked element is open, and its tags count.</summary>
    public bool IsOpen => element is not null;

    /// <summary>Reads a start tag; returns whether it is marked, or inside a marked element.</summary>
    public bool Covers(Tag tag)
    {
        if (element is not null)
        {
            if (tag.Name.SequenceEqual(element)) depth++;
            return true;
        }

        if (!tag.TryGet("data-guidebook-ignore", out _) && !tag.TryGet("data-proofer-ignore", out _)) return false;
        if (!IsVoid(tag.Name) && !tag.IsSelfClosing) (element, depth) = (tag.Name.ToString(), 1);
        return true;
    }

    /// <summary>Reads an end tag.</summary>
    public void End(ReadOnlySpan<char> name)
    {
        if (element is not null && name.SequenceEqual(element) && --depth == 0) element = null;
    }

    private static bool IsVoid(ReadOnlySpan<char> name) => name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input"
        or "link" or "meta" or "source" or "track" or "wbr" or "use" or "image";
}
