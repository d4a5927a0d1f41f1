namespace Guidebook.Benchmarks.Corpora;

/// <summary>Pseudo-random numbers that are equal on every machine and runtime: splitmix64 (Steele, Lea and Flood, 2014).</summary>
public sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 to the limit, exclusive.</summary>
    public int Below(int limit)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
    }

    /// <summary>A random element.</summary>
    public T OneOf<T>(ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    /// <summary>Distinct numbers below a limit; all of them if there are fewer than requested.</summary>
    public IEnumerable<int> Different(int count, int limit)
    {
        var thrown = new HashSet<int>();
        while (thrown.Count < Math.Min(count, limit))
        {
            var number = Below(limit);
            if (thrown.Add(number)) yield return number;
        }
    }
}
