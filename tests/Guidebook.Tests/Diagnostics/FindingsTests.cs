using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Tests.Diagnostics;

/// <summary>The first hundred diagnostics of one code in one file are kept and the others counted, in any order of arrival.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5394", Justification = "Numbers that come again with the same seed are wanted, not secret ones.")]
public class FindingsTests
{
    [Fact]
    public void A_hundred_and_one_are_all_told() => Assert.Equal(Many(101), Sorted(Many(101)));

    [Fact]
    public void Of_more_the_first_by_place_are_told_and_the_number_of_the_others()
    {
        var sorted = Sorted(Many(13_000));
        Assert.Equal(Many(100), sorted.Take(100));
        var rest = Assert.Single(sorted.Skip(100));
        Assert.Equal("a.md(101,1): error GB2001: And 12,900 more of this kind in this file, the first of them here.", rest.ToString());
        Assert.Equal(12_900, rest.Count);
    }

    [Fact]
    public void The_order_in_which_they_come_makes_no_difference()
    {
        List<Diagnostic> all =
            [.. Many(500), .. Many(300, "b.md"), .. Many(150).Select(diagnostic => diagnostic with { Code = Codes.StrayMark })];
        var expected = Sorted(all);
        for (var seed = 1; seed < 20; seed++)
        {
            Diagnostic[] mixed = [.. all, .. all.Where((_, i) => i % 3 == 0)];
            new Random(seed).Shuffle(mixed);
            var actual = Sorted(mixed);
            Assert.Equal(expected, actual);
            Assert.Equal(expected.Select(diagnostic => diagnostic.Count), actual.Select(diagnostic => diagnostic.Count));
        }
    }

    [Fact]
    public void Threads_may_add_at_once()
    {
        var diagnostics = new DiagnosticBag();
        Parallel.ForEach(Many(5_000), diagnostics.Report);
        Assert.Equal(Sorted(Many(5_000)), diagnostics.Sorted);
    }

    [Fact]
    public void The_limit_is_one_for_each_code_and_each_file()
    {
        var sorted =
            Sorted([.. Many(150), .. Many(150, "b.md"), .. Many(100).Select(diagnostic => diagnostic with { Code = Codes.StrayMark })]);
        Assert.Equal(
            [("a.md", 50), ("b.md", 50)], sorted.Where(diagnostic => diagnostic.Count > 1)
                .Select(diagnostic => (diagnostic.Span!.Value.File, diagnostic.Count)));
        Assert.Equal(302, sorted.Count);
    }

    [Fact]
    public void Findings_of_no_file_are_counted_too()
    {
        var diagnostics = new DiagnosticBag();
        for (var i = 0; i < 250; i++) diagnostics.Report(Codes.PageUnreadable, $"Page {i:000} cannot be read.");
        Assert.Equal("error GB5099: And 150 more of this kind.", diagnostics.Sorted[^1].ToString().Replace(Codes.PageUnreadable.Id, "GB5099", StringComparison.Ordinal));
        Assert.True(diagnostics.HasErrors);
    }

    [Fact]
    public void What_was_counted_is_counted_on_when_it_is_copied()
    {
        var (one, all) = (new DiagnosticBag(), new DiagnosticBag());
        foreach (var diagnostic in Many(1_000)) one.Report(diagnostic);
        foreach (var diagnostic in Many(10, first: 2_001)) all.Report(diagnostic);
        one.CopyTo(all);
        Assert.Equal([.. Many(100), Many(1, first: 101)[0] with { Message = "And 910 more of this kind in this file, the first of them here." }], all.Sorted);
        Assert.Equal(910, all.Sorted[^1].Count);
    }

    [Fact]
    public void Those_that_are_counted_belong_to_a_cause_if_all_do()
    {
        Assert.Equal("id x", Sorted(Many(200).Select(diagnostic => diagnostic with { Cause = Cause.OfId("x") }))[^1].Cause?.Name);
        Assert.Null(Sorted(Many(200).Select((diagnostic, i) => diagnostic with { Cause = Cause.OfId($"x{i}") }))[^1].Cause);
        Assert.Null(Sorted(Many(200).Select((diagnostic, i) => diagnostic with { Cause = i == 7 ? null : Cause.OfId("x") }))[^1].Cause);
    }

    [Fact]
    public void Memory_does_not_grow_with_what_is_left_out()
    {
        var diagnostics = new DiagnosticBag();
        foreach (var diagnostic in Many(50_000)) diagnostics.Report(diagnostic with { Message = new string('x', 1000) });
        Assert.Equal(101, diagnostics.Sorted.Length);
    }

    private static List<Diagnostic> Many(int count, string file = "a.md", int first = 1) =>
        [.. Enumerable.Range(first, count).Select(line => new Diagnostic(Codes.UnknownEntry, new SourceSpan(file, line, 1, 3), "There is none."))];

    private static List<Diagnostic> Sorted(IEnumerable<Diagnostic> found)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var diagnostic in found) diagnostics.Report(diagnostic);
        return [.. diagnostics.Sorted];
    }
}
