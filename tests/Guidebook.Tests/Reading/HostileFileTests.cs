using Guidebook.Tests.Linear;

namespace Guidebook.Tests.Reading;

public class HostileFileTests
{
    private const int Most = 1_000_000;

    /// <summary>Adversarial files of nearly 1 MiB: four times the text may take at most slightly more than four times the work.</summary>
    [Theory]
    [InlineData("questions: [", "a,", "]")]
    [InlineData("questions: ", "[a, [", "")]
    [InlineData("questions: ", "{a: ", "")]
    [InlineData("questions: \"", "\\u2019 a", "\"")]
    [InlineData("questions: >\n  ", "a b\n  ", "")]
    [InlineData("questions: ", "a\n  ", "")]
    [InlineData("questions: ", "- ", "")]
    [InlineData("questions: ", "? ", "")]
    [InlineData("questions: '", "''", "'")]
    public void The_work_for_a_file_made_to_be_slow_grows_with_its_length(string before, string again, string after)
    {
        long WorkFor(int length)
        {
            var times = (length - before.Length - after.Length) / again.Length;
            var text = $"{before}{string.Concat(Enumerable.Repeat(again, times))}{after}\n";
            using var guide = GuideFolder.Sound().Write("content/faq.yaml", text);
            guide.Write("content/plans/p.yaml", text.Replace("questions:", "introduction:", StringComparison.Ordinal));
            return Steps.Allocated(() => Assert.NotEmpty(guide.Read(jobs: 1).Found));
        }

        WorkFor(Most / 100); // Allocates everything that is allocated once.
        Assert.InRange(WorkFor(Most), 1, 5 * WorkFor(Most / 4));
    }
}
