using System.Globalization;

namespace Guidebook.Themes.Kit;

/// <content>Numbers and dates as the language of the strings writes them.</content>
public sealed partial class Strings
{
    private static readonly DateOnly FirstPersianDay = new(622, 3, 22);

    /// <summary>A whole number in the digits of the language.</summary>
    public string Number(long number) => InOwnDigits(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number with one decimal place in the digits and with the decimal sign of the language.</summary>
    public string Fraction(double number) => InOwnWay(number, "0.0");

    /// <summary>A measure with as many decimal places as it has, up to three.</summary>
    public string Measure(double number) => InOwnWay(number, "0.###");

    private string InOwnWay(double number, string format) =>
        InOwnDigits(number.ToString(format, CultureInfo.InvariantCulture)
            .Replace(".", words.GetValueOrDefault("decimal-sign") ?? ".", StringComparison.Ordinal));

    /// <summary>A text with its digits 0 to 9 in those of the language.</summary>
    public string InOwnDigits(string text) =>
        OwnDigits is { } own ? string.Concat(text.Select(sign => char.IsAsciiDigit(sign) ? own[sign - '0'] : sign)) : text;

    /// <summary>The ten digits of the language; null for the digits of English.</summary>
    public string? OwnDigits => words.GetValueOrDefault("digits") is { Length: 10 } own && own[0] != '0' ? own : null;

    /// <summary>A day as year, month and day of the calendar that readers of the strings use; null for a day before its first.</summary>
    public (int Year, int Month, int Day)? DateParts(DateOnly day)
    {
        if (language.Primary != "fa" || ForeignTag("date") is not null) return (day.Year, day.Month, day.Day);
        if (day < FirstPersianDay) return null;
        var (calendar, time) = (new PersianCalendar(), day.ToDateTime(TimeOnly.MinValue));
        return (calendar.GetYear(time), calendar.GetMonth(time), calendar.GetDayOfMonth(time));
    }
}
