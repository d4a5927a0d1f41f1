using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>
/// The labels at the top of the pages in large print on which a text goes on. The text flows, so its pages are known after the first
/// print; a counter style then gives each page its label.
/// </summary>
internal static class LargeOverleaf
{
    /// <summary>The label of each page in order, empty for a page on which a text begins; no labels before the first print.</summary>
    public static ImmutableArray<string> Labels(LargePrint document, PageStrings strings)
    {
        var starts = Parts(document, strings).Select(part => (Page: document.Numbers.Find(part.Id), part.Title))
            .Where(part => part.Page is not null).OrderBy(part => part.Page).ToList();
        return [.. Enumerable.Range(1, document.Numbers.PageCount).Select(Label)];

        string Label(int page)
        {
            var (start, title) = starts.FindLast(part => part.Page <= page);
            return start is null || start == page ? "" : strings.Format("continued", title).Text;
        }
    }

    /// <summary>The rules for the labels; empty before the first print.</summary>
    public static string Styles(ImmutableArray<string> labels) => labels.IsEmpty ? ""
        : $"@counter-style overleaf {{ system: fixed 1; symbols: {string.Join(' ', labels.Select(CssText.Quote))} \"\"; suffix: \"\" }} "
            + "@page { @top-left { content: counter(page, overleaf) } } "
            + "@page from-right { @top-left { content: none } @top-right { content: counter(page, overleaf) } }";

    private static IEnumerable<(string Id, string Title)> Parts(LargePrint document, PageStrings strings)
    {
        yield return ("introduction", strings["introduction"].Text);
        yield return ("how-to-use", strings["how-to"].Text);
        yield return (HelpPart.Id, document.Help?.Title ?? strings["help-lines"].Text);
        yield return ("contents", strings["contents-of-booklet"].Text);
        foreach (var week in document.Weeks)
        {
            yield return (week.Id, strings.Format("week", week.Week.Number).Text);
            foreach (var sheet in week.Days)
            {
                foreach (var page in week.Before(sheet.Day).Concat(week.After(sheet.Day))) yield return (page.Id, page.Of.Title);
                yield return (sheet.Day.Id, strings.Format("day-title", sheet.Day.Number).Text);
                if (!sheet.Day.LookBack) continue;
                yield return ($"{sheet.Day.Id}-back", strings["look-back"].Text);
                yield return ($"{sheet.Day.Id}-back-2", strings["look-back"].Text);
            }

            yield return ($"{week.Id}-back", strings["week-back"].Text);
        }

        yield return ("index", strings["practice-index"].Text);
        yield return ("notes", strings["notes"].Text);
    }
}
