namespace Guidebook.Tests;

/// <summary>
/// How much a run tries. The ordinary one tries each thing in one of its combinations, evenly, and always in the same; with
/// <c>GUIDEBOOK_THOROUGH=1</c> it is all things in all combinations, and whatever is repeated with chance is repeated often.
/// </summary>
public static class Thorough
{
    /// <summary>Whether everything is wanted.</summary>
    public static bool IsWanted => Environment.GetEnvironmentVariable("GUIDEBOOK_THOROUGH") == "1";

    /// <summary>How often something is repeated.</summary>
    public static int Times(int ordinarily, int thoroughly) => IsWanted ? thoroughly : ordinarily;

    /// <summary>The things whose turn it is in one of some combinations; each has its turn in one of them.</summary>
    /// <param name="turn">The number of the combination, from 0.</param>
    /// <param name="turns">How many there are.</param>
    public static IReadOnlyList<T> Share<T>(IReadOnlyList<T> things, int turn, int turns) =>
        IsWanted ? things : [.. things.Where((_, i) => i % turns == turn)];
}
