using System.Collections.Immutable;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>
/// Creates the pages before the first week, introduction with signpost and instructions, and the help lines. Pages without content are
/// omitted.
/// </summary>
public sealed class FrontMatterPages(PrintSource source, Plan plan, PageNumbers numbers)
{
    /// <summary>The pages in order, not yet numbered.</summary>
    /// <param name="days">The days that the introduction lists.</param>
    /// <param name="hasText">Whether the plan's introduction is printed; booklets of a week have their days in its place.</param>
    public IEnumerable<BookletPage> Create(ImmutableArray<ContentsRow> days, bool hasText = true)
    {
        var danger = source.Guide.Content.HelpLines.Where(line => line.Emergency).ToImmutableArray();
        var page = new IntroductionPage("introduction", plan, hasText ? plan.Introduction : null, days)
        {
            Danger = danger,
            HelpAt = Help().FirstOrDefault()?.Id,
        };
        IEnumerable<BookletPage> pages =
        [
            .. page.Text is null && days.IsEmpty && danger.IsEmpty && source.Guide.Settings.Safety is null ? [] : new[] { page },
            .. plan.HowTo.IsEmpty ? [] : new[] { new HowToPage("how-to-use", plan) },
        ];
        return pages.SelectMany(one => Overleaf.Create(one, numbers));
    }

    /// <summary>The pages with the safety text and the help lines, not yet numbered.</summary>
    public IEnumerable<BookletPage> Help() => HelpParts.Whole(source.Guide) is { } help
        ? Overleaf.Create(new HelpPage(HelpPart.Id, plan, help), numbers)
        : [];
}
