using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Checks that a reader who comes today can use one of the calendars.</summary>
internal static class CalendarCheck
{
    /// <summary>Warns if every start date has passed.</summary>
    public static void Check(Settings settings, DateOnly today, DiagnosticBag diagnostics)
    {
        if (settings.Calendar is not { Starts: [.., var last] } calendar || last >= today) return;
        diagnostics.Report(Codes.StartsPassed, calendar.Span, FormattableString.Invariant(
            $"Every day under 'starts' has passed; the last is {last:yyyy-MM-dd}.") + " Write days that are still to come, or leave 'calendar' out.");
    }
}
