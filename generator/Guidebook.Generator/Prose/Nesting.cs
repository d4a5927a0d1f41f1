using Markdig;

namespace Guidebook.Generator.Prose;

/// <summary>The limit of how deeply lists, quotations and emphasis stand in each other.</summary>
internal static class Nesting
{
    /// <summary>How deep a text is read; far more than anyone can read, far less than a stack holds.</summary>
    public const int Limit = 100;

    /// <summary>What to tell the author.</summary>
    public const string Message =
        "Quotations, lists, brackets or emphasis are nested too deeply here. "
        + "Write it flatter, or put a backslash before signs that are meant as they stand.";

    /// <summary>The offset of the first line with which the text is too deep to be parsed, found by halving.</summary>
    public static int FirstLineTooDeep(string markdown)
    {
        var starts = LineStarts(markdown);
        var (low, high) = (0, starts.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (IsTooDeep(markdown[..starts[middle + 1]])) high = middle;
            else low = middle + 1;
        }

        return starts[low];
    }

    private static List<int> LineStarts(string text)
    {
        List<int> starts = [0];
        for (var i = 0; i < text.Length - 1; i++)
            if (text[i] == '\n') starts.Add(i + 1);
        return starts;
    }

    private static bool IsTooDeep(string markdown)
    {
        try
        {
            Markdown.Parse(markdown, Dialect.Text);
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
