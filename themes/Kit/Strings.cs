using System.Collections.Frozen;
using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>Every word that a theme itself says, by key, as plain text.</summary>
/// <param name="language">The guide's language.</param>
/// <param name="standIn">The strings in another language; null if all are in the guide's.</param>
public sealed class Strings(FrozenDictionary<string, string> words, Language language, StandIn? standIn = null)
{
    /// <summary>The keys that there are.</summary>
    public IEnumerable<string> Keys => words.Keys;

    /// <summary>The strings with their languages.</summary>
    public PageStrings Localized => new(this);

    /// <summary>The words under a key.</summary>
    /// <exception cref="KeyNotFoundException">The theme uses a key that its strings file lacks: a fault of the theme.</exception>
    public string this[string key] => words.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"The theme has no words for '{key}'.");

    /// <summary>
    /// The string with a key; <c>{0}</c>, <c>{1}</c> … are replaced by the values. A value with letters of the other direction is isolated.
    /// </summary>
    public string Format(string key, params object[] values)
    {
        var direction = LanguageOf(key).Direction;
        return string.Format(CultureInfo.InvariantCulture, this[key], [.. values.Select(value =>
            value is string or LocalizedText ? Bidi.Isolate(direction, value.ToString()!) : value)]);
    }

    /// <inheritdoc cref="PageStrings.Count"/>
    public string Count(string key, int count) => Localized.Count(key, count).Text;

    /// <inheritdoc cref="PageStrings.Minutes"/>
    public string Minutes(int minutes) => Localized.Minutes(minutes).Text;

    /// <inheritdoc cref="PageStrings.Duration"/>
    public string Duration(Duration duration) => Localized.Duration(duration).Text;

    /// <summary>
    /// The strings of all plural forms of a key as attributes for a script: <c>data-one</c>, <c>data-other</c> and any others.
    /// </summary>
    public IEnumerable<KeyValuePair<string, object>> Forms(string key, Func<string, string>? change = null) =>
        PluralsOf(key).Select(form =>
            KeyValuePair.Create<string, object>($"data-{form.Key}", Isolate($"{key}.{form.Key}", change is null ? form.Value : change(form.Value))));

    /// <summary>The words for counts by the name of each plural form that they have: <c>one</c>, <c>other</c>.</summary>
    public IEnumerable<KeyValuePair<string, string>> PluralsOf(string key) =>
        from name in Enum.GetValues<PluralForm>().Select(NameOf)
        where words.ContainsKey($"{key}.{name}")
        select KeyValuePair.Create(name, words[$"{key}.{name}"]);

    /// <summary>The BCP 47 tag of a string in another language than the guide's; null for the guide's.</summary>
    public string? ForeignTag(string key) => standIn?.Keys.Contains(key) is true ? standIn.Language.Tag : null;

    /// <summary>The direction of a string as a value of the <c>dir</c> attribute; null for the guide's.</summary>
    public string? ForeignDirection(string key) => LanguageOf(key).Direction is var direction && direction == language.Direction ? null
        : direction is TextDirection.RightToLeft ? "rtl" : "ltr";

    /// <summary>
    /// The key of the plural form for a count, in the language of the string; <c>key.other</c> where there is no such form.
    /// </summary>
    public string KeyFor(string key, int count)
    {
        var other = $"{key}.other";
        var form = $"{key}.{NameOf(LanguageOf(other).PluralOf(count))}";
        return words.ContainsKey(form) ? form : other;
    }

    /// <summary>A string for lines of the guide: one of the other direction is isolated, as attributes have no markup.</summary>
    internal string Isolate(string key, string text) =>
        ForeignDirection(key) is null || text.Length == 0 ? text : Bidi.Enclose(LanguageOf(key).Direction, text);

    private Language LanguageOf(string key) => standIn?.Keys.Contains(key) is true ? standIn.Language : language;

    /// <summary>The suffix of keys for a plural form, after a dot.</summary>
    public static string NameOf(PluralForm form) => form switch
    {
        PluralForm.Zero => "zero",
        PluralForm.One => "one",
        PluralForm.Two => "two",
        PluralForm.Few => "few",
        PluralForm.Many => "many",
        _ => "other",
    };
}
