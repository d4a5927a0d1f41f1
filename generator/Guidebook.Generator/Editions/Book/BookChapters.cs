using System.Collections.Immutable;
using System.Diagnostics;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Book;

/// <summary>Creates the chapters and part openers of a book from the contents that the guide lists, or from the whole guide.</summary>
internal sealed class BookChapters(Guide guide, Strings strings)
{
    private readonly Content content = guide.Content;

    /// <summary>The chapters with their part openers, in order.</summary>
    public IEnumerable<BookSection> Create()
    {
        var (listed, openers) = (guide.Settings.Book.Contents, 0);
        foreach (var section in listed.IsDefault ? Whole() : listed.SelectMany(Of))
            yield return section is PartOpener opener ? opener with { Number = ++openers } : section;
    }

    /// <summary>
    /// The whole guide: what is read from front to back first, then what is looked up. A page that lists downloads is for screens only.
    /// </summary>
    private IEnumerable<BookSection> Whole()
    {
        foreach (var section in (string[])["articles", "practices", "plans", "decks", "self-check", "quick-reference", "faq"])
            foreach (var chapter in Of(section)) yield return chapter;
        var pages = content.All<ContentPage>();
        foreach (var page in pages.Where(page => !IsOnHelp(page) && !page.Shows.Contains(PageList.Downloads))) yield return Of(page);
        foreach (var chapter in Of("glossary").Concat(Of("sources"))) yield return chapter;
        if (!pages.Any(IsOnHelp))
            foreach (var chapter in Of(BookSettings.HelpLines)) yield return chapter;
        foreach (var page in pages.Where(IsOnHelp)) yield return Of(page);
    }

    private bool IsOnHelp(ContentPage page) => page.Id == guide.Settings.Safety?.Page.Target || page.Shows.Contains(PageList.HelpLines);

    private IEnumerable<BookSection> Of(Reference item) => BookSettings.Words.Contains(item.Target.Value)
        ? Of(item.Target.Value)
        : guide.Find(item) switch
        {
            Part part => Of(part),
            Article article => [Of(article)],
            ContentPage page => [Of(page)],
            Strand strand => content.All<Practice>().Any(practice => practice.Strand?.Target == strand.Id) ? [Of(strand, level: 1)] : [],
            Plan plan => [Of(plan)],
            Deck deck => [Of(deck)],
            SelfCheck check => [Of(check)],
            _ => [],
        };

    private IEnumerable<BookSection> Of(string section) => section switch
    {
        "articles" =>
            [.. content.All<Part>().SelectMany(Of), .. content.All<Article>().Where(article => article.Part is null).Select(Of)],
        "practices" => Practices(),
        "plans" => content.All<Plan>().Select(Of),
        "decks" => content.All<Deck>().Select(Of),
        "self-check" => content.All<SelfCheck>().Select(Of),
        "faq" => List<Question>(section, all => new QuestionsChapter("_faq", all) { Span = all[0].Span }),
        "quick-reference" => List<QuickRow>(section, all => new QuickChapter("_quick", all) { Span = all[0].Span }),
        "glossary" => List<Term>(section, all => new TermsChapter("_glossary", all) { Span = all[0].Span }),
        "sources" => List<Source>(section, all => new SourcesChapter("_sources", all) { Span = all[0].Span }),
        BookSettings.HelpLines => Help(),
        _ => throw new UnreachableException($"No chapters are made of {section}."),
    };

    private IEnumerable<BookSection> List<T>(string section, Func<ImmutableArray<T>, BookChapter> chapter) where T : Entry =>
        content.All<T>() is { IsEmpty: false } all ? [chapter(all) with { Title = strings[section] }] : [];

    private IEnumerable<BookSection> Of(Part part)
    {
        ImmutableArray<Article> articles = [.. content.All<Article>().Where(article => article.Part?.Target == part.Id)];
        if (articles.IsEmpty) yield break;
        yield return new PartOpener(BookAnchors.From(part.Id), part, part.Summary) { Span = part.Span, Title = part.Title };
        foreach (var article in articles) yield return Of(article) with { Level = 2, PartTitle = part.Title };
    }

    private static ArticleChapter Of(Article article) =>
        new(BookAnchors.From(article.Id), article) { Span = article.Span, Title = article.Title };

    private PageChapter Of(ContentPage page)
    {
        var help = page.Shows.Contains(PageList.HelpLines) ? LinesBelow() : null;
        return new(BookAnchors.From(page.Id), page, help) { Span = page.Span, Title = page.Title };
    }

    /// <summary>The help lines below the text of a page; null if there are none.</summary>
    private HelpPart? LinesBelow() => content.HelpLines.IsEmpty
        ? null
        : new(content.HelpLines) { IsFirst = true, Title = "", LinesBegin = true };

    private IEnumerable<BookSection> Practices()
    {
        var strands = PracticeOrder.ByStrand(content);
        if (strands.IsEmpty) yield break;
        if (strands is [{ Strand: null }])
        {
            yield return Of(strands[0].Practices);
            yield break;
        }

        yield return new PartOpener("_practices", null, null) { Span = strands[0].Practices[0].Span, Title = strings["practices"] };
        foreach (var (strand, practices) in strands)
            yield return (strand is null ? Of(practices) : Of(strand, level: 2)) with { Level = 2, PartTitle = strings["practices"] };
    }

    private PracticesChapter Of(Strand strand, int level)
    {
        var practices = PracticeOrder.ByStrand(content).First(group => group.Strand == strand).Practices;
        return new(BookAnchors.From(strand.Id), strand, practices) { Span = strand.Span, Title = strand.Title, Level = level };
    }

    private PracticesChapter Of(ImmutableArray<Practice> practices) =>
        new("_others", null, practices) { Span = practices[0].Span, Title = strings["practices"] };

    private PlanChapter Of(Plan plan) => new(BookAnchors.From(plan.Id), plan,
    [
        .. plan.Weeks.Select(week =>
            new LargeWeek(week, [.. plan.DaysOf(week).Select(day => DaySheet.Create(guide, plan, day))])),
    ])
    { Span = plan.Span, Title = plan.Title };

    private static DeckChapter Of(Deck deck)
    {
        var groups = DeckPages.Groups(deck).Select(group => new BookCards(group.Level, group.Cards));
        return new(BookAnchors.From(deck.Id), deck, [.. groups]) { Span = deck.Span, Title = deck.Title };
    }

    private static SelfCheckChapter Of(SelfCheck check) =>
        new(BookAnchors.From(check.Id), check) { Span = check.Span, Title = check.Title };

    private IEnumerable<BookSection> Help()
    {
        if (HelpParts.Whole(guide) is not { } help) yield break;
        yield return new HelpChapter("_help", help) { Span = help.Span, Title = help.Title ?? strings["help-lines"] };
    }
}
