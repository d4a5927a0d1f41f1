namespace Guidebook.Tests.Reading;

/// <summary>The forms in which YAML writes a text, a list and a group of keys; what comes out is what the format says.</summary>
public class YamlFormsTests
{
    [Theory]
    [InlineData("title: Low hum", "Low hum")]
    [InlineData("title:   Low hum   ", "Low hum")]
    [InlineData("title: Low\n  hum", "Low hum")]
    [InlineData("title:\n  Low\n  hum", "Low hum")]
    [InlineData("title: 'Low hum'", "Low hum")]
    [InlineData("title: 'It''s low'", "It’s low")]
    [InlineData("title: \"Low \\\"hum\\\"\"", "Low “hum”")]
    [InlineData("title: \"Low \\u0068um\"", "Low hum")]
    [InlineData("title: \"Low \\x68um\"", "Low hum")]
    [InlineData("title: \"Low\\\n  \\ hum\"", "Low hum")]
    [InlineData("title: 'Low\n  hum'", "Low hum")]
    [InlineData("title: >-\n  Low\n  hum", "Low hum")]
    [InlineData("title: >\n  Low\n  hum\n", "Low hum")]
    [InlineData("title: |\n  Low hum\n", "Low hum")]
    [InlineData("title: |2-\n  Low hum\n", "Low hum")]
    [InlineData("\"title\": Low hum", "Low hum")]
    [InlineData("'title': Low hum", "Low hum")]
    [InlineData("title : Low hum", "Low hum")]
    [InlineData("# a choir\n\ntitle: Low hum", "Low hum")]
    [InlineData("title: Low#hum", "Low#hum")]
    [InlineData("title: a:b", "a:b")]
    [InlineData("title: -low", "-low")]
    [InlineData("title: ?low", "?low")]
    [InlineData("title: 12:30", "12:30")]
    [InlineData("title: yes", "yes")]
    [InlineData("title: 1e3", "1e3")]
    [InlineData("title: 0x10", "0x10")]
    [InlineData("title: 2026-11-28", "2026-11-28")]
    [InlineData("title: .inf", ".inf")]
    public void A_text_is_read_in_every_form(string front, string title)
    {
        using var guide = GuideFolder.Sound().Write("content/guide.yaml", $"{front}\nlanguage: en\n");
        Assert.Equal(title, guide.ReadSound().Settings.Title);
    }

    [Theory]
    [InlineData("start: [breath]")]
    [InlineData("start: [ breath , ]")]
    [InlineData("start:\n  - breath")]
    [InlineData("start:\n- breath")]
    [InlineData("start:\n  -   breath")]
    [InlineData("start:\n  -\n    breath")]
    [InlineData("start: [\n  breath\n]")]
    [InlineData("start:\n  # the first\n  - breath # softly")]
    [InlineData("start: ['breath']")]
    public void A_list_is_read_in_every_form(string list)
    {
        using var guide = GuideFolder.Sound().Write("content/guide.yaml", $"title: Choir\nlanguage: en\n{list}\n");
        Assert.Equal("breath", Assert.Single(guide.ReadSound().Settings.Start).Target.Value);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Lines_end_in_every_way(string end)
    {
        using var guide = GuideFolder.Sound().Write("content/guide.yaml", string.Join(end, "title: >-", "  Low", "  hum", "language: en", ""));
        Assert.Equal("Low hum", guide.ReadSound().Settings.Title);
    }
}
