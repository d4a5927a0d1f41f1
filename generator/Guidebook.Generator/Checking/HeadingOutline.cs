using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Checking;

/// <summary>Checks the headings of a page: the first heading is the only h1, and no level is skipped downward.</summary>
internal sealed class HeadingOutline(PageNotes notes)
{
    private int last;
    private bool hasMain;

    /// <summary>Adds a heading with a level from 1 to 6.</summary>
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

    /// <summary>Ends the page.</summary>
    public void Conclude()
    {
        if (last == 0) notes.Problem(Codes.HeadingOrder, 0, $"'{notes.Page}' has no main heading (h1).");
    }
}
