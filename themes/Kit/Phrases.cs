using System.Collections.Frozen;
using System.Globalization;

namespace Guidebook.Themes.Kit;

/// <summary>Every word that a theme itself says, by key, in the guide's language.</summary>
public sealed class Phrases(FrozenDictionary<string, string> words)
{
    /// <summary>The keys that there are.</summary>
    public IEnumerable<string> Keys => words.Keys;

    /// <summary>The words under a key.</summary>
    /// <exception cref="KeyNotFoundException">The theme uses a key that its strings file lacks: a fault of the theme.</exception>
    public string this[string key] => words.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"The theme has no words for '{key}'.");

    /// <summary>The words under a key with <c>{0}</c>, <c>{1}</c> … filled in.</summary>
    public string Format(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>The words for a count: <c>key.one</c> for 1, else <c>key.other</c>, with <c>{0}</c> as the count.</summary>
    public string Count(string key, int count) => Format(count == 1 ? $"{key}.one" : $"{key}.other", count);

    /// <summary>A day of the calendar as a person would write it.</summary>
    public string Date(DateOnly day) => Format("date", day.Day, this[$"month.{day.Month}"], day.Year);

    /// <summary>A time in minutes as a person would say it: minutes up to 90, then hours, then days.</summary>
    public string Minutes(int minutes) => minutes switch
    {
        <= 90 => Count("minutes", minutes),
        < 24 * 60 when minutes % 60 == 30 => Format("hours-and-half", minutes / 60),
        < 24 * 60 => Count("hours", (int)Math.Round(minutes / 60.0)),
        _ => Count("days", (int)Math.Round(minutes / (24 * 60.0))),
    };
}
