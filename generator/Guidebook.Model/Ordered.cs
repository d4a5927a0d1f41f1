namespace Guidebook.Model;

/// <summary>Finds places in lists that are in order, by halving.</summary>
public static class Ordered
{
    /// <summary>The index of the last item that begins at or before an offset; -1 where all begin after it.</summary>
    /// <param name="beginning">The offset at which an item begins; it grows from item to item.</param>
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
