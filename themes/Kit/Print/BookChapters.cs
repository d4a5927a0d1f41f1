using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>A chapter of a book.</summary>
public abstract record BookChapter(string Id) : BookSection(Id);

/// <summary>An article.</summary>
public sealed record ArticleChapter(string Id, Article Article) : BookChapter(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<BookUnit> Units => [new(Article, Id, Level, HasEnd: true)];
}

/// <summary>A standalone page.</summary>
/// <param name="Help">The help lines below its text; null for none.</param>
public sealed record PageChapter(string Id, ContentPage Page, HelpPart? Help) : BookChapter(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<BookUnit> Units => [new(Page, Id, Level, HasEnd: true)];
}

/// <summary>The practices of a strand, or those without one.</summary>
public sealed record PracticesChapter(string Id, Strand? Strand, ImmutableArray<Practice> Practices) : BookChapter(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<BookUnit> Units =>
    [
        .. Strand is null ? [] : new[] { new BookUnit(Strand, Id, Level, HasEnd: true) },
        .. Practices.Select(practice => new BookUnit(practice, BookAnchors.From(practice.Id), Level + 1, HasEnd: true)),
    ];
}

/// <summary>A plan without room to write.</summary>
public sealed record PlanChapter(string Id, Plan Plan, ImmutableArray<LargeWeek> Weeks) : BookChapter(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<BookUnit> Units => [new(Plan, Id, Level, HasEnd: true)];
}

/// <summary>The cards of a deck as a list.</summary>
public sealed record DeckChapter(string Id, Deck Deck, ImmutableArray<BookCards> Groups) : BookChapter(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<BookUnit> Units => [new(Deck, Id, Level, HasEnd: true)];
}

/// <summary>The cards of a level of a deck.</summary>
/// <param name="Level">The level; null in a deck without levels.</param>
public sealed record BookCards(Level? Level, ImmutableArray<Card> Cards);

/// <summary>The self-check.</summary>
public sealed record SelfCheckChapter(string Id, SelfCheck Check) : BookChapter(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<BookUnit> Units =>
        [new(Check, Id, Level, HasEnd: true), .. Check.Signs.Select(sign => new BookUnit(sign, BookAnchors.From(sign.Id), Level + 1))];
}

/// <summary>The questions with their answers.</summary>
public sealed record QuestionsChapter(string Id, ImmutableArray<Question> Questions) : BookChapter(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<BookUnit> Units =>
        Questions.Select(question => new BookUnit(question, BookAnchors.From(question.Id), Level + 1));
}

/// <summary>The quick reference.</summary>
public sealed record QuickChapter(string Id, ImmutableArray<QuickRow> Rows) : BookChapter(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<BookUnit> Units => Rows.Select(row => new BookUnit(row, BookAnchors.From(row.Id), Level + 1));
}

/// <summary>The glossary.</summary>
public sealed record TermsChapter(string Id, ImmutableArray<Term> Terms) : BookChapter(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<BookUnit> Units => Terms.Select(term => new BookUnit(term, BookAnchors.From(term.Id), Level + 1));
}

/// <summary>The sources, without their points.</summary>
public sealed record SourcesChapter(string Id, ImmutableArray<Source> Sources) : BookChapter(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<BookUnit> Units => Sources.Select(source => new BookUnit(source, BookAnchors.From(source.Id), Level + 1));
}

/// <summary>The safety text and the help lines of a guide without a page for them.</summary>
public sealed record HelpChapter(string Id, HelpPart Help) : BookChapter(Id);
