using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>
/// Creates the pages before the contents: cover, introduction, instructions and safety. Pages without content are omitted, except the
/// cover.
/// </summary>
public static class FrontMatterPages
{
    /// <summary>The pages in order, not yet numbered.</summary>
    public static IEnumerable<BookletPage> Create(PrintSource source, Plan plan, PageNumbers numbers) =>
        Create(source, plan).SelectMany(page => Overleaf.Create(page, numbers));

    private static IEnumerable<BookletPage> Create(PrintSource source, Plan plan)
    {
        yield return new CoverPage("cover", plan);
        if (plan.Introduction is { } text) yield return new IntroductionPage("introduction", plan, text);
        if (!plan.HowTo.IsEmpty) yield return new HowToPage("how-to-use", plan);
        foreach (var page in Help(source, plan)) yield return page;
    }

    /// <summary>The pages with the safety text and the help lines, not yet numbered.</summary>
    public static IEnumerable<HelpPage> Help(PrintSource source, Plan plan) =>
        HelpParts.Create(source.Guide, new(source.Measures.Help, source.Measures.Help.Leaf))
            .Select((part, i) => new HelpPage(PageChunks.Id(HelpPart.Id, i), plan, part));
}
