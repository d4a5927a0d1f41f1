using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>The theme's strings on a page; each states its language if the theme does not have the guide's language.</summary>
/// <param name="Strings">All strings.</param>
/// <param name="PageLanguage">The language of the surrounding page.</param>
public readonly record struct PageStrings(Strings Strings, Language PageLanguage)
{
    private string? Language => Strings.Language == PageLanguage ? null : Strings.Language.Tag;

    /// <summary>The string with a key.</summary>
    public LocalizedText this[string key] => Localize(Strings[key]);

    /// <inheritdoc cref="Kit.Strings.Format"/>
    public LocalizedText Format(string key, params object[] values) => Localize(Strings.Format(key, values));

    /// <inheritdoc cref="Kit.Strings.Count"/>
    public LocalizedText Count(string key, int count) => Localize(Strings.Count(key, count));

    /// <inheritdoc cref="Kit.Strings.Forms"/>
    public IEnumerable<KeyValuePair<string, object>> Forms(string key, Func<string, string>? change = null) => Strings.Forms(key, change);

    /// <inheritdoc cref="Kit.Strings.Date"/>
    public LocalizedText Date(DateOnly day) => Localize(Strings.Date(day));

    /// <inheritdoc cref="Kit.Strings.Minutes"/>
    public LocalizedText Minutes(int minutes) => Localize(Strings.Minutes(minutes));

    /// <inheritdoc cref="Kit.Strings.Duration"/>
    public LocalizedText Duration(Duration duration) =>
        duration.Words is { } words ? new(words, null) : Localize(Strings.Duration(duration));

    private LocalizedText Localize(string text) => new(text, Language);
}
