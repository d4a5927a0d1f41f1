using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The input of all pages of the website.</summary>
public sealed record Composition(Guide Guide, Strings Strings, Site Site, ImmutableArray<Download> Downloads)
{
    private readonly Dictionary<Slug, Listed> listed = Guide.Entries.ToDictionary(pair => pair.Key, pair => Listed.From(pair.Value));

    /// <summary>The unchanged page of each article, in order, or null; default or empty if no page is cached.</summary>
    public ImmutableArray<WebPage?> KeptArticles { get; init; }

    /// <summary>The paths of entries and lists.</summary>
    public WebsitePaths Paths { get; } = new(Guide.Settings);

    /// <summary>The theme's words with their languages, for what stands on pages.</summary>
    public PageStrings Localized => Strings.Localized;

    /// <summary>The topics of all entries.</summary>
    internal TopicIndex Topics => field ??= new(Content.Entries, Guide.Settings.Language);

    /// <summary>The content of the guide.</summary>
    public Content Content => Guide.Content;

    /// <summary>The backlinks to an entry.</summary>
    public static ImmutableArray<BacklinkItem> FindBacklinks(Entry entry, Guide guide) => FindBacklinks(entry, guide, Listed.From);

    /// <summary>The related entries of an entry.</summary>
    public static ImmutableArray<Listed> RelatedTo(Entry entry, Guide guide) =>
        ImmutableArray.CreateRange(entry.Related, static (reference, guide) => Listed.From(guide.Find(reference)), guide);

    private static ImmutableArray<BacklinkItem> FindBacklinks(Entry entry, Guide guide, Func<Entry, Listed> listed) =>
        ImmutableArray.CreateRange(
            guide.FindBacklinks(entry.Id), static (backlink, to) => Item(backlink, to.entry, to.guide, to.listed), (entry, guide, listed));

    private static BacklinkItem Item(Backlink backlink, Entry to, Guide guide, Func<Entry, Listed> listed)
    {
        var from = guide.Find(backlink.From);
        var day = (from as Plan)?.Days.FirstOrDefault(day => day.Fragment == backlink.Fragment)?.Number;
        return new(listed(from), backlink.Fragment, day is not null && backlink.Title == to.Title ? null : backlink.Title, day);
    }

    /// <summary>The way from home to a section's list.</summary>
    public ImmutableArray<NavItem> BreadcrumbTo(params ReadOnlySpan<NavItem> way) => [new(Localized["home"], WebsitePaths.Home), .. way];

    /// <summary>The frame of a page of which nothing more is known.</summary>
    public Frame Frame(SitePath path, LocalizedText title, LocalizedText description) =>
        new() { Site = Site, Path = path, Title = title, Description = description };

    /// <summary>The frame of a page whose title and summary are strings of the theme.</summary>
    public Frame SectionFrame(SitePath path, string word) =>
        Frame(path, Localized[word], Localized[$"{word}.summary"]) with { Breadcrumb = BreadcrumbTo(), Section = path };

    /// <summary>The section of a kind: its title and its list.</summary>
    public NavItem Section(Kind kind) => new(Localized[kind.Section!], Paths.ListOf(kind));

    /// <summary>The frame of a section's list.</summary>
    public Frame SectionFrame(Kind kind) => SectionFrame(Paths.ListOf(kind), kind.Section!);

    /// <summary>The frame of an entry's page in the section of its kind.</summary>
    public Frame PageFrame(Entry entry) => Frame(Paths.Find(entry), entry.Title, Guide.Plain(entry.Summary)) with
    {
        Breadcrumb = BreadcrumbTo(Section(entry.Kind)),
        Section = Paths.ListOf(entry.Kind),
    };

    /// <summary>The link to an entry.</summary>
    public NavItem Step(Entry entry) => new(entry.Title, Paths.Find(entry));

    /// <summary>An entry as shown in lists; all lists of the website share it.</summary>
    public Listed ListedOf(Entry entry) => listed[entry.Id];

    /// <summary>The backlinks to an entry.</summary>
    public ImmutableArray<BacklinkItem> FindBacklinks(Entry entry) => FindBacklinks(entry, Guide, ListedOf);

    /// <summary>The related entries of an entry.</summary>
    public ImmutableArray<Listed> RelatedTo(Entry entry) =>
        ImmutableArray.CreateRange(entry.Related, static (reference, site) => site.listed[reference.Target], this);

    /// <summary>The practices by strand, sorted by stage; those without a strand come last, and empty strands are omitted.</summary>
    public ImmutableArray<StrandGroup> Strands => PracticeOrder.ByStrand(Content);

    /// <summary>The practices by stage, sorted by strand; empty stages are omitted.</summary>
    public ImmutableArray<StageGroup> Stages
    {
        get
        {
            var inOrder = Strands.SelectMany(strand => strand.Practices).ToList();
            return
            [
                .. Guide.Settings.Stages.OrderBy(stage => stage.Number)
                    .Select(stage => new StageGroup(stage, [.. inOrder.Where(practice => practice.Stage?.Value == stage.Number)]))
                    .Where(group => !group.Practices.IsEmpty),
            ];
        }
    }
}
