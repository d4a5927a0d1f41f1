namespace Guidebook.Model;

/// <summary>Binary search in ordered lists.</summary>
public static class Ordered
{
    /// <summary>The index of the last item that begins at or before an offset; -1 if all begin after it.</summary>
    /// <param name="beginning">The offset at which an item begins; it increases from item to item.</param>
    public static int LastAt<T>(ReadOnlySpan<T> items, int offset, Func<T, int> beginning)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (beginning(items[middle]) <= offset) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}
