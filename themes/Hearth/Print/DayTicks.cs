using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>The boxes to tick at the end of a day.</summary>
internal static class DayTicks
{
    private static readonly ImmutableArray<(string Name, string Words)> ForOne = [("done", "did-it"), ("not-today", "not-today")];
    private static readonly ImmutableArray<(string Name, string Words)> ForNobody = [("done", "day-done"), ("not-today", "not-today")];
    private static readonly ImmutableArray<(string Name, string Words)> ForTwo = [("both", "did-it-both"), ("alone", "did-it-alone"), ("not-today", "not-today")];

    /// <summary>The boxes of a day, each with the name of its field and the key of its words.</summary>
    public static ImmutableArray<(string Name, string Words)> For(DaySheet sheet) => sheet.Plan.People switch
    {
        People.Two => sheet.Day.ForOne ? ForOne : ForTwo,
        People.Group when !sheet.Day.ForOne => ForTwo,
        People.None => ForNobody,
        _ => ForOne,
    };
}
