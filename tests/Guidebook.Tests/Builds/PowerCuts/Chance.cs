namespace Guidebook.Tests.Builds.PowerCuts;

/// <summary>Numbers that look random and are the same in every run.</summary>
public sealed class Chance(int seed)
{
    private uint state = ((uint)seed + 1) * 2_654_435_761;

    /// <summary>A number from 0 to below a limit.</summary>
    public int Below(int limit)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)limit);
    }
}
