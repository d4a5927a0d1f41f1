using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Checks that ready-made calendars are of use to somebody who comes today.</summary>
internal static class CalendarCheck
{
    /// <summary>Warns where every first day has passed.</summary>
    public static void Check(Settings settings, DateOnly today, DiagnosticBag diagnostics)
    {
        if (settings.Calendar is not { Starts: [.., var last] } calendar || last >= today) return;
        diagnostics.Report(Codes.StartsPassed, calendar.Span, FormattableString.Invariant(
            $"Every day under 'starts' has passed; the last is {last:yyyy-MM-dd}.") + " Write days that are still to come, or leave 'calendar' out.");
    }
}
