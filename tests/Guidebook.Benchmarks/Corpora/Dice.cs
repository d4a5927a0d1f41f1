namespace Guidebook.Benchmarks.Corpora;

/// <summary>
/// Numbers that look thrown and are the same on every machine and with every runtime: splitmix64 (Steele, Lea and Flood, 2014).
/// </summary>
public sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 up to, without, this one.</summary>
    public int Below(int limit)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
    }

    /// <summary>One of these.</summary>
    public T OneOf<T>(ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    /// <summary>This many different numbers below a limit; as many as there are, where there are fewer.</summary>
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
