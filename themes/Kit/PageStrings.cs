using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>The theme's strings on a page; each states its language if that is not the guide's.</summary>
/// <param name="Strings">All strings.</param>
public readonly record struct PageStrings(Strings Strings)
{
    /// <summary>The string with a key.</summary>
    public LocalizedText this[string key] => Localize(key, Strings[key]);

    /// <inheritdoc cref="Kit.Strings.Format"/>
    public LocalizedText Format(string key, params object[] values) => Localize(key, Strings.Format(key, values));

    /// <summary>
    /// The words for a count in the plural form of their language, such as <c>key.one</c> or <c>key.few</c>, with <c>{0}</c> as the count.
    /// </summary>
    public LocalizedText Count(string key, int count) => Format(Strings.KeyFor(key, count), count);

    /// <summary>
    /// What stands between a sentence without its end and the next: a full stop, and a blank unless the stop is full-width.
    /// </summary>
    public string SentenceEnd => Strings["sentence-end"] is [.., '。' or '．'] fullWidth ? fullWidth : Strings["sentence-end"] + " ";

    /// <inheritdoc cref="Kit.Strings.Number"/>
    public string Number(long number) => Strings.Number(number);

    /// <inheritdoc cref="Kit.Strings.Fraction"/>
    public string Fraction(double number) => Strings.Fraction(number);

    /// <inheritdoc cref="Kit.Strings.Measure"/>
    public string Measure(double number) => Strings.Measure(number);

    /// <inheritdoc cref="Kit.Strings.Forms"/>
    public IEnumerable<KeyValuePair<string, object>> Forms(string key, Func<string, string>? change = null) => Strings.Forms(key, change);

    /// <summary>A day of the calendar as a person would write it.</summary>
    public LocalizedText Date(DateOnly date) => Strings.DateParts(date) is var (year, month, day)
        ? Format("date", Count("day-of-month", day), this[$"month.{month}"], year)
        : Strings.InOwnDigits(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A time in minutes as a person would say it: minutes up to 90, then hours, then days.</summary>
    public LocalizedText Minutes(int minutes) => minutes switch
    {
        <= 90 => Count("minutes", minutes),
        < 24 * 60 when minutes % 60 == 30 => Format("hours-and-half", minutes / 60),
        < 24 * 60 => Count("hours", (int)Math.Round(minutes / 60.0)),
        _ => Count("days", (int)Math.Round(minutes / (24 * 60.0))),
    };

    /// <summary>How long something takes: minutes, a range of them, or what the author says.</summary>
    public LocalizedText Duration(Duration duration) => duration switch
    {
        { Words: { } words } => words,
        { Least: { } least, Most: { } most } when least == most => Minutes(most),
        { Least: { } least, Most: <= 90 and var most } => Format("minutes-range", least, most),
        _ => Format("times-range", Minutes(duration.Least ?? 0), Minutes(duration.Most ?? 0)),
    };

    private LocalizedText Localize(string key, string text) =>
        new(Strings.Isolate(key, text), Strings.ForeignTag(key)) { Direction = Strings.ForeignDirection(key) };
}
