using System.Collections.Frozen;
using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>The theme's strings by key.</summary>
public sealed class Strings(FrozenDictionary<string, string> words, Language language)
{
    /// <summary>The language of the strings: the guide's, or the fallback if the theme has no strings in it.</summary>
    public Language Language => language;

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => words.Keys;

    /// <summary>The string with a key.</summary>
    /// <exception cref="KeyNotFoundException">The theme uses a key that its strings file does not contain, which is a bug of the
    /// theme.</exception>
    public string this[string key] => words.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"The theme has no words for '{key}'.");

    /// <summary>The string with a key; <c>{0}</c>, <c>{1}</c> … are replaced by the values.</summary>
    public string Format(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>
    /// The string for a count in the language's plural form, such as <c>key.one</c> or <c>key.few</c>, with <c>{0}</c> as the count.
    /// </summary>
    public string Count(string key, int count)
    {
        var form = $"{key}.{NameOf(language.PluralOf(count))}";
        return Format(words.ContainsKey(form) ? form : $"{key}.other", count);
    }

    /// <summary>
    /// The strings of all plural forms of a key as attributes for a script: <c>data-one</c>, <c>data-other</c> and any others.
    /// </summary>
    public IEnumerable<KeyValuePair<string, object>> Forms(string key, Func<string, string>? change = null) =>
        from form in Enum.GetValues<PluralForm>()
        let name = NameOf(form)
        where words.ContainsKey($"{key}.{name}")
        select KeyValuePair.Create<string, object>($"data-{name}", change is null ? words[$"{key}.{name}"] : change(words[$"{key}.{name}"]));

    /// <summary>Formats a date in words.</summary>
    public string Date(DateOnly day) => Format("date", day.Day, this[$"month.{day.Month}"], day.Year);

    /// <summary>Formats a time in minutes: as minutes up to 90, then as hours, then as days.</summary>
    public string Minutes(int minutes) => minutes switch
    {
        <= 90 => Count("minutes", minutes),
        < 24 * 60 when minutes % 60 == 30 => Format("hours-and-half", minutes / 60),
        < 24 * 60 => Count("hours", (int)Math.Round(minutes / 60.0)),
        _ => Count("days", (int)Math.Round(minutes / (24 * 60.0))),
    };

    /// <summary>Formats a duration: minutes, a range of minutes, or the author's words.</summary>
    public string Duration(Duration duration) => duration switch
    {
        { Words: { } words } => words,
        { Least: { } least, Most: { } most } when least == most => Minutes(most),
        { Least: { } least, Most: <= 90 and var most } => Format("minutes-range", least, most),
        _ => Format("times-range", Minutes(duration.Least ?? 0), Minutes(duration.Most ?? 0)),
    };

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
