using Guidebook.Generator.Describing;

namespace Guidebook.Tests.Describing;

/// <summary>Every key that a reader asks for is described, and nothing else is.</summary>
public sealed class KeyTextTests
{
    private static IEnumerable<DescribedKey> Keys => KeyCatalog.Create().SelectMany(KeyCatalog.KeysOf);

    [Fact]
    public void Every_key_of_a_reader_has_a_meaning_and_an_example()
    {
        var undescribed = Keys.Select(key => key.Path).Distinct()
            .Where(path => KeyText.Find(path) is null).Order(StringComparer.Ordinal).ToList();
        Assert.True(undescribed.Count == 0, $"Add a line to Describing/keys.txt for:\n{string.Join('\n', undescribed)}");
    }

    [Fact]
    public void Every_text_is_of_a_key()
    {
        var used = Keys.Select(key => key.Text?.Path).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(KeyText.All, text => !used.Contains(text.Path));
    }

    [Fact]
    public void Every_key_says_what_it_accepts() => Assert.Empty(Keys.Where(key => !key.Key.HasShape).Select(key => key.Path));

    [Fact]
    public void Every_file_of_a_guide_has_keys() =>
        Assert.All(KeyCatalog.Create(), file => Assert.True(file.Keys.Keys.Any(), file.Name));

    [Fact]
    public void A_meaning_is_a_sentence() => Assert.All(KeyText.All, text =>
    {
        Assert.Matches(@"^\p{Lu}.{8,}\.$", text.Meaning);
        Assert.NotEmpty(text.Example);
    });
}
