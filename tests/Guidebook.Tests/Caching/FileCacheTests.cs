using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;
using Guidebook.Tests.Reading;

namespace Guidebook.Tests.Caching;

/// <summary>Reading a guide again reads all changed files and no others.</summary>
public sealed class FileCacheTests : IDisposable
{
    private const string Breath = "content/articles/breath.md";
    private readonly GuideFolder guide = GuideFolder.Sound().Write("content/articles/voice.md", Article("Voice", "Sing."));
    private readonly FileCache cache = new();

    [Fact]
    public void An_unchanged_file_gives_the_very_same_record()
    {
        var (one, other) = (Read(), Read());
        Assert.Same(one.All<Article>()[0], other.All<Article>()[0]);
        Assert.Same(one.All<Article>()[1], other.All<Article>()[1]);
        Assert.Same(one.Settings, other.Settings);
        Assert.Equal(0, cache.Reads);
    }

    [Fact]
    public void Only_the_file_that_changed_is_read_again()
    {
        var before = Read();
        guide.Write(Breath, Article("Breath", "Breathe out."));
        var after = Read();
        Assert.Equal(1, cache.Reads);
        Assert.Same(before.All<Article>()[1], after.All<Article>()[1]);
        Assert.Contains("Breathe out.", after.All<Article>()[0].Body.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Practices_are_read_again_when_the_guide_declares_other_fields_and_nothing_else_is()
    {
        const string Settings = "content/guide.yaml";
        guide.Write("content/practices/low-hum.yaml", "title: Hum\nsummary: Hum.\nstrand: out\nstage: 1\nminutes: 5\nwho: both\ncadence: daily\nsteps: [Hum.]\npitch: 4\n");
        var bare = File.ReadAllText(guide.PathOf(Settings));
        var before = Read();
        Assert.Contains(Diagnostics(), diagnostic => diagnostic.Contains("There is no key 'pitch' here.", StringComparison.Ordinal));
        guide.Write(Settings, bare + "fields: [{id: pitch, label: Pitch, type: number}]\n");
        var number = Read();
        Assert.Empty(Diagnostics());
        Assert.Same(before.All<Article>()[0], number.All<Article>()[0]);
        Assert.IsType<FieldValue.Number>(number.All<Practice>().Single(practice => practice.Title == "Hum").Fields.Single());
        guide.Write(Settings, bare + "fields: [{id: pitch, label: Pitch, type: text}]\n");
        Assert.IsType<FieldValue.Text>(Read().All<Practice>().Single(practice => practice.Title == "Hum").Fields.Single());
    }

    [Fact]
    public void However_fast_a_file_is_written_again_the_last_text_is_read()
    {
        for (var i = 0; i < 300; i++)
        {
            guide.Write(Breath, Article("Breath", FormattableString.Invariant($"Breathe {i:000}.")));
            Assert.Contains(FormattableString.Invariant($"Breathe {i:000}."), Read().All<Article>()[0].Body.PlainText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_put_in_the_place_of_another_of_the_same_length_and_time_is_read()
    {
        guide.Write(Breath, Article("Breath", "Breathe 1."));
        guide.Write("new.md", Article("Breath", "Breathe 2."));
        var time = DateTime.UtcNow.AddDays(-1);
        File.SetLastWriteTimeUtc(guide.PathOf(Breath), time);
        File.SetLastWriteTimeUtc(guide.PathOf("new.md"), time);
        Read();
        File.Move(guide.PathOf("new.md"), guide.PathOf(Breath), overwrite: true);
        Assert.Contains("Breathe 2.", Read().All<Article>()[0].Body.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_gone_is_forgotten_and_read_when_it_is_back()
    {
        var before = Read();
        var text = File.ReadAllText(guide.PathOf(Breath));
        File.Delete(guide.PathOf(Breath));
        Assert.Single(Read().All<Article>());
        guide.Write(Breath, text);
        Assert.NotSame(before.All<Article>()[0], Read().All<Article>()[0]);
    }

    [Fact]
    public void What_is_wrong_in_an_unchanged_file_is_reported_each_time()
    {
        guide.Write(Breath, Article("Breath", "Breathe.").Replace("title", "titel", StringComparison.Ordinal));
        var (one, other) = (Diagnostics(), Diagnostics());
        Assert.NotEmpty(one);
        Assert.Equal(one, other);
    }

    [Fact]
    public void A_stamp_is_young_until_the_coarsest_clock_has_moved_on()
    {
        var written = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        var stamp = new FileStamp(1, written.Ticks, written.AddDays(-1).Ticks, 0);
        Assert.True(stamp.IsYoung(written));
        Assert.True(stamp.IsYoung(written.AddSeconds(2)));
        Assert.True(stamp.IsYoung(written.AddSeconds(-5)));
        Assert.False(stamp.IsYoung(written.AddSeconds(2.1)));
    }

    public void Dispose() => guide.Dispose();

    private static string Article(string title, string text) => $"---\ntitle: {title}\nsummary: About it.\n---\n{text}\n";

    private Content Read()
    {
        var content = ContentReader.Read(new(guide.PathOf("content"), null), 2, new(), cache)!;
        cache.Sweep();
        return content;
    }

    private IEnumerable<string> Diagnostics()
    {
        var diagnostics = new DiagnosticBag();
        ContentReader.Read(new(guide.PathOf("content"), null), 2, diagnostics, cache);
        return diagnostics.Sorted.Select(found => found.ToString());
    }
}
