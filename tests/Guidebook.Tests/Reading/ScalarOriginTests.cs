using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Generator.Reading.Yaml.Nodes;

namespace Guidebook.Tests.Reading;

public class ScalarOriginTests
{
    [Theory]
    [InlineData("a: plain words\n")]
    [InlineData("a: 'single words'\n")]
    [InlineData("a: \"double words\"\n")]
    [InlineData("a: |\n  one\n  two\n\n  three\n")]
    [InlineData("a: |2-\n    indented\n  two")]
    [InlineData("a: | # comment\n\n\n  one\n    - two\n")]
    [InlineData("a: >-\n  one\n  two\n\n  three\n  four\n")]
    [InlineData("a: >\n\n  one\n  two\n\n\n  three\n")]
    [InlineData("a: plain\n  over\n  lines\n\n  and more\n")]
    [InlineData("a: 'it''s\n  so'\n")]
    [InlineData("a: \"one\n  two\\\n   three\n\n  four\"\n")]
    [InlineData("a: \"\\ttab \\\"quoted\\\" \\u2019 \\x41 end\"\n")]
    [InlineData("a:\n  - b:\n      - |\n        deep\n          deeper\n        deep\n")]
    public void Each_letter_of_a_text_is_found_where_it_is_written(string yaml)
    {
        var document = new SourceDocument("f.yaml", yaml, new DiagnosticBag());
        var text = FirstText(YamlTree.Read(document, TextPart.Whole(yaml))!.Entries["a"].Value);
        var origin = ScalarOrigin.Create(document, text);
        for (var i = 0; i < text.Value.Length; i++)
        {
            if (char.IsWhiteSpace(text.Value[i])) continue;
            var location = origin.At(text.Value, i, 1);
            var rest = document.Line(location.Line)[(location.Column - 1)..];
            Assert.True(rest[0] == text.Value[i] || rest[0] == '\\', $"'{text.Value[i]}' at {i} is sought at {location}: {rest}");
        }
    }

    [Fact]
    public void An_escape_moves_the_letters_after_it()
    {
        const string yaml = "a: \"\\u2019 x \\\" y\"\n";
        var document = new SourceDocument("f.yaml", yaml, new DiagnosticBag());
        var text = FirstText(YamlTree.Read(document, TextPart.Whole(yaml))!.Entries["a"].Value);
        var origin = ScalarOrigin.Create(document, text);
        Assert.Equal(
            [5, 12, 14, 17], new[]
                { "’", "x", "\"", "y" }.Select(letter => origin.At(text.Value, text.Value.IndexOf(letter, StringComparison.Ordinal), 1).Column));
    }

    [Fact]
    public void A_place_never_goes_beyond_its_line()
    {
        var origin = new TextOrigin("f", [new(0, new(3, 5)), new(4, new(4, 7)), new(6, new(4, 10))]);
        Assert.Equal("f(3,6)", origin.At("abc\ndefghi", 1, 1).ToString());
        Assert.Equal(2, origin.At("abc\ndefghi", 1, 100).Length);
        Assert.Equal("f(4,8)", origin.At("abc\ndefghi", 5, 1).ToString());
        Assert.Equal(1, origin.At("abc\ndefghi", 5, 100).Length);
        Assert.Equal("f(4,10)", origin.At("abc\ndefghi", 6, 1).ToString());
        Assert.Equal(0, origin.At("abc", 99, 5).Length);
    }

    private static YamlText FirstText(YamlNode node) => node switch
    {
        YamlText text => text,
        YamlList list => FirstText(list.Items[0]),
        _ => FirstText(((YamlMap)node).Entries.GetAt(0).Value.Value),
    };
}
