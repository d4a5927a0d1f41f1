using Guidebook.Model;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>
/// Numbers the source locations in a print HTML, in the order in which they are written: the HTML of an unchanged text stays the same when
/// its lines move, and needs no new print.
/// </summary>
public sealed class SourceMarks
{
    private readonly Lock access = new();
    private readonly Dictionary<SourceSpan, int> numbers = [];
    private readonly List<SourceSpan> spans = [];

    /// <summary>The number of a location.</summary>
    public int Number(SourceSpan span)
    {
        lock (access)
        {
            if (numbers.TryGetValue(span, out var known)) return known;
            spans.Add(span);
            return numbers[span] = spans.Count;
        }
    }

    /// <summary>The location with a number in an attribute; null if there is none.</summary>
    public SourceSpan? Find(string? number)
    {
        lock (access)
        {
            return int.TryParse(number, out var index) && index > 0 && index <= spans.Count ? spans[index - 1] : null;
        }
    }
}
