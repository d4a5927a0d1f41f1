using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>Every word that a theme itself says, by key, as plain text.</summary>
/// <param name="language">The guide's language.</param>
/// <param name="standIn">The strings in another language; null if all are in the guide's.</param>
public sealed partial class Strings(FrozenDictionary<string, string> words, Language language, StandIn? standIn = null)
{
    private readonly ConcurrentDictionary<string, bool> missing = new(StringComparer.Ordinal);

    /// <summary>The keys that there are.</summary>
    public IEnumerable<string> Keys => words.Keys;

    /// <summary>The keys that templates have asked for in vain, sorted.</summary>
    public IEnumerable<string> MissingKeys => missing.Keys.Order(StringComparer.Ordinal);

    /// <summary>The strings with their languages.</summary>
    public PageStrings Localized => new(this);

    /// <summary>
    /// The words under a key; where the theme lacks them, the key itself, which is then one of <see cref="MissingKeys"/>.
    /// </summary>
    public string this[string key] => words.GetValueOrDefault(key) ?? Miss(key);

    /// <inheritdoc cref="Language.ListSeparator"/>
    public string ListSeparator => language.ListSeparator;

    /// <summary>
    /// The string with a key; <c>{0}</c>, <c>{1}</c> … are replaced by the values, whole numbers in the digits of the language. A slot
    /// without a value stays as it is; a value with letters of the other direction is isolated.
    /// </summary>
    public string Format(string key, params object[] values)
    {
        var text = this[key];
        var direction = LanguageOf(key).Direction;
        var filled = new DefaultInterpolatedStringHandler(text.Length, values.Length);
        var written = 0;
        for (var location = 0; location < text.Length; location++)
        {
            if (SlotAt(text, location) is not { } slot || slot >= values.Length) continue;
            filled.AppendFormatted(text.AsSpan(written, location - written));
            filled.AppendLiteral(Text(values[slot], direction) ?? "");
            location += 2;
            written = location + 1;
        }

        filled.AppendFormatted(text.AsSpan(written));
        return filled.ToStringAndClear();
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
    public string? ForeignTag(string key) => StandInFor(key)?.Language.Tag;

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

    private static int? SlotAt(string text, int location) =>
        text[location] == '{' && location + 2 < text.Length && char.IsAsciiDigit(text[location + 1]) && text[location + 2] == '}'
            ? text[location + 1] - '0'
            : null;

    private string? Text(object value, TextDirection direction) => value switch
    {
        int number => Number(number),
        string or LocalizedText => Bidi.Isolate(direction, value.ToString()!),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private string Miss(string key)
    {
        missing.TryAdd(key, true);
        return key;
    }

    /// <summary>A string for lines of the guide: one of the other direction is isolated, as attributes have no markup.</summary>
    internal string Isolate(string key, string text) =>
        ForeignDirection(key) is null || text.Length == 0 ? text : Bidi.Enclose(LanguageOf(key).Direction, text);

    private Language LanguageOf(string key) => StandInFor(key)?.Language ?? language;

    // Without a word of its own, such as "{0}: {1}", a string is in no language, and its values run in the guide's direction.
    private StandIn? StandInFor(string key) =>
        standIn?.Keys.Contains(key) is true && words.GetValueOrDefault(key)?.Any(char.IsLetter) is true ? standIn : null;

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
