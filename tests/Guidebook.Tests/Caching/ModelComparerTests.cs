using System.Reflection;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Tests.Prose;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Tests.Caching;

public class ModelComparerTests
{
    private readonly ModelComparer comparer = new();

    private sealed record Foreign(string Text);

    [Fact]
    public void Records_that_say_the_same_are_the_same_wherever_they_were_written()
    {
        Assert.True(comparer.AreSame(Term("drift", "to drift", line: 3), Term("drift", "to drift", line: 9)));
        Assert.False(comparer.AreSame(Term("drift", "to drift", line: 3), Term("drift", "to float", line: 3)));
        Assert.False(comparer.AreSame(Term("drift", "to drift", line: 3), Term("drift", line: 3)));
    }

    [Theory]
    [InlineData("a *b*", "a *b*", true)]
    [InlineData("a\n\n- [[c|*b*]]", "a\n\n- [[c|*b*]]", true)]
    [InlineData("a *b*", "a **b**", false)]
    [InlineData("a [[b]]", "a [[c]]", false)]
    [InlineData("a [[b]]", "a [[b|b]]", false)]
    [InlineData("> - a *[b](https://e.org)*", "> - a *[b](https://e.net)*", false)]
    [InlineData("1. a\n1. b", "2. a\n2. b", false)]
    [InlineData("1. a\n1. b", "1. a\n\n1. b", false)]
    [InlineData("| a |\n|---|\n| b |", "| a |\n|--:|\n| b |", false)]
    [InlineData("| a |\n|---|\n| b |", "| a |\n|---|\n| *b* |", false)]
    [InlineData("a\\\nb\n\n---", "a\nb\n\n---", false)]
    [InlineData("![a](images/a.svg)", "![b](images/a.svg)", false)]
    public void Texts_are_the_same_block_by_block(string one, string other, bool areSame)
    {
        Assert.Equal(areSame, comparer.AreSame(Texts.Read(one).Passage, Texts.Read(other).Passage));
        Assert.True(comparer.AreSame(Texts.Read(one).Passage, Texts.Read("<!-- moves down -->\n\n" + one).Passage));
    }

    [Fact]
    public void Lists_are_the_same_element_by_element()
    {
        var one = new GlossaryModel(Frame("Glossary"), [Term("drift", "a", line: 1), Term("repair", "b", line: 2)]);
        var same = new GlossaryModel(Frame("Glossary"), [Term("drift", "a", line: 4), Term("repair", "b", line: 5)]);
        var other = new GlossaryModel(Frame("Glossary"), [Term("repair", "b", line: 2), Term("drift", "a", line: 1)]);
        Assert.True(comparer.AreSame(one, same));
        Assert.False(comparer.AreSame(one, other));
        Assert.False(comparer.AreSame(one, one with { Terms = default }));
        Assert.False(comparer.AreSame(one, one with { Frame = Frame("Terms") }));
    }

    [Fact]
    public void Kinds_are_not_mixed_up()
    {
        var path = new SitePath("a.html");
        Assert.False(comparer.AreSame(new NavItem("a", path), new NavCard("a", "", path)));
        Assert.False(comparer.AreSame(null, "a"));
        Assert.True(comparer.AreSame(null, null));
    }

    [Fact]
    public void Addresses_differ_also_in_what_stands_behind_the_hash() =>
        Assert.False(comparer.AreSame(new Uri("https://example.org/#a"), new Uri("https://example.org/#b")));

    [Fact]
    public void What_is_not_understood_is_the_same_only_as_itself()
    {
        var (one, other) = (new Foreign("a"), new Foreign("a"));
        Assert.Equal(one, other);
        Assert.False(comparer.AreSame(one, other));
        Assert.True(comparer.AreSame(one, one));
        Assert.False(comparer.AreSame(new List<int> { 1 }, new List<int> { 1 }));
    }

    /// <summary>A record with hidden state would be considered equal despite different output.</summary>
    [Fact]
    public void All_state_of_a_record_stands_in_properties_that_are_compared()
    {
        var records = new[] { typeof(Guide), typeof(WebModel) }.SelectMany(type => type.Assembly.GetTypes()).Where(IsRecord).ToList();
        Assert.True(records.Count > 100, $"Only {records.Count} records were found.");
        var hidden = records.SelectMany(type => FieldsOf(type)
            .Where(field => !ModelComparer.StateOf(type).Any(property => field.Name == $"<{property.Name}>k__BackingField"))
            .Select(field => $"{type.Name}.{field.Name}"));
        Assert.Equal(["SitePath.value", "Slug.value"], hidden.Order()); // compared as values
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (var current = type; current is not null && current != typeof(object) && current != typeof(ValueType);
            current = current.BaseType)
            foreach (var field in
                current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
    }

    private static Term Term(string id, string meaning = "", int line = 1)
    {
        var span = new SourceSpan("glossary.yaml", line, 1, 5);
        return new()
        {
            Id = Slug.Parse(id),
            Title = id,
            Span = span,
            Also = [],
            Meaning = new([new Block.Paragraph([new Inline.Literal(meaning)])], span)
        };
    }

    private static Frame Frame(string title) => new()
    {
        Site = new([], [], []) { Paths = new WebsitePaths(Linking.Write.Settings()).ForTemplates },
        Path = new("glossary.html"),
        Title = title,
        Description = "",
    };
}
