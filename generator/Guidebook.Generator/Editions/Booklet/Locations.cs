using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>Finds the source location for a diagnostic about a page whose text does not fit.</summary>
public static class Locations
{
    /// <summary>The location of the page's longest text, else of the plan or the settings.</summary>
    public static SourceSpan Find(BookletPage page, Guide guide) => page switch
    {
        CoverPage or InsideTitlePage => guide.Settings.Span,
        IntroductionPage introduction => introduction.Text?.Span ?? introduction.Plan.Span,
        InsertedPage inserted => inserted.Of.OnPaper.Span,
        HowToPage howTo => howTo.Plan.HowTo[0].Span,
        HelpPage help => help.Part.Span,
        WeekPage { Of: var week } => week.Opener?.Span ?? week.Span,
        WeekViewPage { Of: var week } => week.Span,
        WeekBackPage { Of: var week } => week.Span,
        DayPage { Sheet.Day: var day } => day.Span,
        WritingPage { Sheet.Day: var day } => day.Prompt?.Span ?? day.Span,
        LookBackPage { Day: var day } => day.Span,
        ContentsPage contents => contents.Plan.Span,
        IndexPage index => index.Plan.Span,
        _ => guide.Settings.Span,
    };
}
