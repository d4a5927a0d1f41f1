using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Checking;

/// <summary>Follows the headings of a page: one main heading, first of all, and no step skipped on the way down.</summary>
internal sealed class HeadingOutline(PageNotes notes)
{
    private int last;
    private bool hasMain;

    /// <summary>A heading of this level, 1 to 6.</summary>
    public void Heading(int level, int index)
    {
        if (level == 1 && hasMain)
            notes.Problem(Codes.HeadingOrder, index, $"'{notes.Page}' has more than one main heading (h1).");
        else if (level > last + 1)
            notes.Problem(Codes.HeadingOrder, index, last == 0
                ? $"'{notes.Page}' begins with a heading of level {level}; the first is the main heading (h1)."
                : $"On '{notes.Page}', a heading of level {level} follows one of level {last}; level {last + 1} is skipped.");
        hasMain |= level == 1;
        last = level;
    }

    /// <summary>The page has ended.</summary>
    public void Conclude()
    {
        if (last == 0) notes.Problem(Codes.HeadingOrder, 0, $"'{notes.Page}' has no main heading (h1).");
    }
}
