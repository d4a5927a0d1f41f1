using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace Guidebook.Tests.Architecture;

/// <summary>No static state changes: a build depends only on its inputs, and two builds in one process are independent.</summary>
public class StaticStateTests
{
    [Theory]
    [InlineData("Guidebook.Model")]
    [InlineData("Guidebook.Themes.Kit")]
    [InlineData("Guidebook.Themes.Hearth")]
    [InlineData("Guidebook.Generator")]
    public void No_static_field_of_an_assembly_can_change(string assembly) =>
        Assert.Empty(StaticState.Find(Assembly.Load(assembly).GetTypes()));

    [Fact]
    public void Each_planted_breach_is_found()
    {
        var fields = typeof(Planted).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(field => $"{nameof(Planted)}.{field.Name}");
        var found = StaticState.Find([typeof(Planted)]).Select(breach => breach.Split(':')[0]).ToList();
        Assert.Equal(fields.Order(), found.Order());
        Assert.Equal(10, found.Count);
    }

    [Fact]
    public void Constants_and_immutable_values_are_no_breach() => Assert.Empty(StaticState.Find([typeof(Harmless)]));

#pragma warning disable CS0067, CS0169, CS0414, CA1823, CA1859, IDE0044, IDE0051, IDE0052 // planted, and never used
    private sealed class Counter
    {
        private int count;

        public int Next() => ++count;
    }

    private sealed record Holder(Counter Counter);

    private static class Planted
    {
        private static int assigned = 1;
        [ThreadStatic]
        private static string? ofThread;
        private static readonly AsyncLocal<int> OfFlow = new();
        private static readonly Dictionary<string, int> Table = [];
        private static readonly Lazy<List<int>> Late = new(() => []);
        private static readonly Counter Instance = new();
        private static readonly Holder Deep = new(new());
        private static readonly ImmutableArray<Counter> Many = [];
        private static readonly object Gate = new();

        private static event EventHandler? Happened;
    }

    private static class Harmless
    {
        private const int Number = 1;
        private static readonly Version First = new(1, 0);
        private static readonly FrozenSet<string> Names = FrozenSet<string>.Empty;
        private static readonly ImmutableArray<KeyValuePair<string, int>> Pairs = [];
        private static readonly Func<int, int> Twice = number => 2 * number;
    }
#pragma warning restore CS0067, CS0169, CS0414, CA1823, CA1859, IDE0044, IDE0051, IDE0052
}
