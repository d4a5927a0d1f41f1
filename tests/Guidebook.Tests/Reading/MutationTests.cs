using Guidebook.Model;

namespace Guidebook.Tests.Reading;

public class MutationTests
{
    private const string Signs = "\t\n :-[]{}\"'|>&*!%@#,?\\`~0a\u00E9\u2028\0<=";

    private static readonly (string File, string Text)[] Files =
    [
        ("content/guide.yaml", "title: \"A: b\"\nlanguage: en\nintroduction: |\n  One.\n\n  Two.\nstart: [a, b]\nstrands:\n  - {id: s, title: S, summary: T, hue: moss}\nstages:\n  - number: 1\n    title: A\n    summary: B\nwords:\n  a.b: c\n"),
        ("content/articles/a.md", "---\ntitle: 'It''s'\nsummary: >-\n  one\n  two\norder: 3\nkey-points:\n  - \"x\\u2019y\"\n---\n## A\n\nText.\n"),
        ("content/plans/p.yaml", "title: P\nsummary: S\nweeks:\n  - {title: W, days: [1, 2]}\nrules:\n  - {rule: alone-first, days: 1}\n  - {rule: mark-each-week, mark: m, exactly: 1}\ndays:\n  - practice: a\n    for: alone\n    prompt: b\n  - practice: a\n    for: together\n    prompt: >\n      b\n      c\npeople: two\n"),
        ("seeds/s1.yaml", "title: a\nform: b\naudience: c\npoints:\n  - id: s1.01\n    kind: k\n    says: \"d\"\n    facts:\n      time: 5\n      parts: [\"a\", b]\n"),
    ];

    [Fact]
    public void No_change_to_a_file_makes_the_reader_throw()
    {
        using var guide = GuideFolder.Sound();
        var state = 20261122u;
        int Next(int below) => (int)((state = (state * 1664525) + 1013904223) >> 8) % below;
        for (var round = 0; round < Thorough.Times(400, 4000); round++)
        {
            var (file, text) = Files[round % Files.Length];
            for (var changes = 1 + Next(3); changes > 0; changes--) text = Change(text, Next);
            guide.Write(file, text);
            var (content, found) = guide.Read(1);
            Assert.True(content is not null || found.Length > 0);
            Assert.All(found, line => Assert.Matches(@"^(content|seeds)/[^(]+\(\d+,\d+\): (error|warning) GB1\d\d\d: .+[.?]$", line));
            if (content is not null)
                foreach (var plan in content.All<Plan>()) Assert.All(plan.Days, day => plan.WeekOf(day));
            if (round % Files.Length == Files.Length - 1)
                foreach (var (sound, right) in Files) guide.Write(sound, right);
        }
    }

    private static string Change(string text, Func<int, int> next)
    {
        if (text.Length == 0) return "a";
        var at = next(text.Length);
        var length = Math.Min(next(12), text.Length - at);
        return next(5) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, $"{Signs[next(Signs.Length)]}"),
            2 => text[..at] + Signs[next(Signs.Length)] + text[(at + 1)..],
            3 => text.Insert(next(text.Length), text.Substring(at, length)),
            _ => text[..Math.Max(1, at)],
        };
    }
}
