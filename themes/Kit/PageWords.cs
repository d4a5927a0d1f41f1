using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>The theme's own words as a page writes them: each says its language where the theme does not speak the guide's.</summary>
/// <param name="Phrases">All words.</param>
/// <param name="PageLanguage">The language of the page around them.</param>
public readonly record struct PageWords(Phrases Phrases, Language PageLanguage)
{
    private string? Language => Phrases.Language == PageLanguage ? null : Phrases.Language.Tag;

    /// <summary>The words under a key.</summary>
    public Phrase this[string key] => Say(Phrases[key]);

    /// <inheritdoc cref="Kit.Phrases.Format"/>
    public Phrase Format(string key, params object[] values) => Say(Phrases.Format(key, values));

    /// <inheritdoc cref="Kit.Phrases.Count"/>
    public Phrase Count(string key, int count) => Say(Phrases.Count(key, count));

    /// <inheritdoc cref="Kit.Phrases.Forms"/>
    public IEnumerable<KeyValuePair<string, object>> Forms(string key, Func<string, string>? change = null) => Phrases.Forms(key, change);

    /// <inheritdoc cref="Kit.Phrases.Date"/>
    public Phrase Date(DateOnly day) => Say(Phrases.Date(day));

    /// <inheritdoc cref="Kit.Phrases.Minutes"/>
    public Phrase Minutes(int minutes) => Say(Phrases.Minutes(minutes));

    /// <inheritdoc cref="Kit.Phrases.Duration"/>
    public Phrase Duration(Duration duration) => duration.Words is { } words ? new(words, null) : Say(Phrases.Duration(duration));

    private Phrase Say(string text) => new(text, Language);
}
