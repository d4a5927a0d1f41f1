namespace Guidebook.Tests;

/// <summary>
/// The thoroughness of a run. By default, each case is tested in one of its combinations, evenly distributed and always the same; with
/// <c>GUIDEBOOK_THOROUGH=1</c>, in all combinations, and random tests are repeated often.
/// </summary>
public static class Thorough
{
    /// <summary>Whether the run is thorough.</summary>
    public static bool IsWanted => Environment.GetEnvironmentVariable("GUIDEBOOK_THOROUGH") == "1";

    /// <summary>The number of repetitions.</summary>
    public static int Times(int ordinarily, int thoroughly) => IsWanted ? thoroughly : ordinarily;

    /// <summary>The cases of one combination; each case is in exactly one of the combinations.</summary>
    /// <param name="turn">The number of the combination, from 0.</param>
    /// <param name="turns">The number of combinations.</param>
    public static IReadOnlyList<T> Share<T>(IReadOnlyList<T> things, int turn, int turns) =>
        IsWanted ? things : [.. things.Where((_, i) => i % turns == turn)];
}
