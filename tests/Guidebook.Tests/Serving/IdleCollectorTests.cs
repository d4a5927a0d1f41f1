using Guidebook.Generator.Serving;

namespace Guidebook.Tests.Serving;

/// <summary>When a server collects its memory: counted, because what it frees differs between machines.</summary>
public class IdleCollectorTests
{
    private long allocated;
    private int collections;

    [Fact]
    public void What_the_first_build_left_is_collected_at_once() => AssertCollects(Create(used: 400), after: 0, times: 1);

    [Fact]
    public void Then_a_sixteenth_of_what_is_in_use_is_allocated_before_it_collects_again()
    {
        var collection = Create(used: 400);
        AssertCollects(collection, after: 1000, times: 1);
        AssertCollects(collection, after: 24, times: 1);
        AssertCollects(collection, after: 1, times: 2);
        AssertCollects(collection, after: 0, times: 2);
        AssertCollects(collection, after: 1_000_000, times: 3);
    }

    [Fact]
    public void The_program_frees_what_nobody_uses()
    {
        var collection = IdleCollector.OfProgram();
        var before = GC.CollectionCount(GC.MaxGeneration);
        collection.Consider();
        Assert.Equal(1, collection.Count);
        Assert.True(GC.CollectionCount(GC.MaxGeneration) > before);
    }

    private IdleCollector Create(long used) => new(() => allocated, () =>
    {
        collections++;
        return used;
    });

    private void AssertCollects(IdleCollector collection, long after, int times)
    {
        allocated += after;
        collection.Consider();
        Assert.Equal((times, times), (collections, collection.Count));
    }
}
