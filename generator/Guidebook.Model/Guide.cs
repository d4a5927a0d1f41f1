using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>Everything that was read: each record as its author wrote it, nothing yet joined.</summary>
public sealed record Content
{
    /// <summary>What the guide says of itself.</summary>
    public required Settings Settings { get; init; }

    /// <summary>Every entry that has an id of its own.</summary>
    public required EntryList Entries { get; init; }

    /// <summary>Help lines as listed.</summary>
    public ImmutableArray<HelpLine> HelpLines { get; init; } = [];

    /// <summary>Pictures: every file below <c>images/</c>, by path. Where one is none, that was reported, and nothing is made of the guide.</summary>
    public ImmutableArray<SitePath> Images { get; init; } = [];

    /// <summary>The sizes of those pictures that say one.</summary>
    public FrozenDictionary<SitePath, PictureSize> PictureSizes { get; init; } = FrozenDictionary<SitePath, PictureSize>.Empty;

    /// <summary>The entries of a type, in order.</summary>
    public ImmutableArray<TEntry> All<TEntry>() where TEntry : Entry => Entries.All<TEntry>();
}

/// <summary>A whole guide: content in which every reference leads somewhere.</summary>
public sealed record Guide
{
    private readonly Content content = null!;
    private readonly IReadOnlyDictionary<Slug, Entry> entries = null!;
    private readonly IReadOnlyDictionary<Slug, ImmutableArray<Backlink>> backlinks = null!;
    private readonly IReadOnlyDictionary<string, ImmutableArray<Backlink>> citations = null!;

    /// <summary>All records.</summary>
    public required Content Content { get => Whole(content); init => content = value; }

    /// <summary>Every entry by its id.</summary>
    public required IReadOnlyDictionary<Slug, Entry> Entries { get => Whole(entries); init => entries = value; }

    /// <summary>For each entry that is mentioned, where; in the order of <see cref="Content.Entries"/>, each place once.</summary>
    public required IReadOnlyDictionary<Slug, ImmutableArray<Backlink>> Backlinks { get => Whole(backlinks); init => backlinks = value; }

    /// <summary>For each point that is drawn on, where.</summary>
    public required IReadOnlyDictionary<string, ImmutableArray<Backlink>> Citations { get => Whole(citations); init => citations = value; }

    /// <summary>Where it is noted what is looked up here; null where nobody wants to know.</summary>
    public Lookups? Lookups { get; init; }

    /// <summary>What the guide says of itself. Nobody notes that: when it changes, everything does.</summary>
    public Settings Settings => content.Settings;

    /// <summary>The terms that are linked wherever they occur. Nobody notes that, either: when they change, every page may.</summary>
    public ImmutableArray<Term> Terms => content.All<Term>();

    /// <summary>The plan to which the home page sends newcomers, else the first; null where there is none.</summary>
    public Plan? MainPlan => Settings.Start.Select(Find).OfType<Plan>().FirstOrDefault() ?? Content.All<Plan>().FirstOrDefault();

    /// <summary>The entries that have something to show: all but strands without practices.</summary>
    public IEnumerable<Entry> Shown
    {
        get
        {
            var strands = Content.All<Practice>().Select(practice => practice.Strand.Target).ToHashSet();
            var empty = Content.All<Strand>().Select(strand => strand.Id).Except(strands).ToHashSet();
            return Content.Entries.Where(entry => !empty.Contains(entry.Id));
        }
    }

    /// <summary>The entry that a reference names.</summary>
    public Entry Find(Reference reference) => Find(reference.Target);

    /// <summary>The entry of a kind that a reference names.</summary>
    public TEntry Find<TEntry>(Reference reference) where TEntry : Entry => (TEntry)Find(reference.Target);

    /// <summary>The entry with an id.</summary>
    public Entry Find(Slug id)
    {
        Lookups?.Entry(id);
        return entries[id];
    }

    /// <summary>The entry with an id, for a link to it: nothing of it may be shown but its kind, its title and its headings.</summary>
    public Entry Named(Slug id)
    {
        Lookups?.Name(id);
        return entries[id];
    }

    /// <summary>The title of what a reference names: of the entry, or of the part of it that has a title of its own.</summary>
    public string TitleOf(Reference reference)
    {
        var entry = Named(reference.Target);
        return reference.Fragment is { } fragment ? entry.Parts.First(part => part.Fragment == fragment).Name ?? entry.Title : entry.Title;
    }

    /// <summary>The strand of a practice.</summary>
    public Strand StrandOf(Practice practice) => Find<Strand>(practice.Strand);

    /// <summary>The stage of a practice.</summary>
    public Stage StageOf(Practice practice) => Settings.Stages.First(stage => stage.Number == practice.Stage.Value);

    /// <summary>Who does a practice.</summary>
    public Choice WhoOf(Practice practice) => Settings.Who.First(choice => choice.Id == practice.Who.Target);

    /// <summary>Whether somebody can do a practice alone: as it is, or in a version of its own.</summary>
    public bool WorksAlone(Practice practice) => WhoOf(practice).Alone || practice.Alone is not null;

    /// <summary>How often a practice is done.</summary>
    public Choice CadenceOf(Practice practice) => Settings.Cadences.First(choice => choice.Id == practice.Cadence.Target);

    /// <summary>The fields of a practice that stand at a place of its page in a medium, in the order of their declarations.</summary>
    public IEnumerable<ShownField> FieldsOf(Practice practice, FieldPlace location, FieldMedium medium) =>
        from value in practice.Fields
        let declaration = Settings.Fields.First(field => field.Id == value.Field)
        where declaration.Location == location && declaration.Media.Contains(medium)
        select new ShownField(declaration, value);

    /// <summary>The words for a mark.</summary>
    public Choice Mark(Reference mark) => Settings.Marks.First(choice => choice.Id == mark.Target);

    /// <summary>Where an entry is mentioned; empty where it is not.</summary>
    public ImmutableArray<Backlink> FindBacklinks(Slug id)
    {
        Lookups?.Backlinks(id);
        return backlinks.GetValueOrDefault(id, []);
    }

    /// <summary>Where a point is drawn on; empty where it is not.</summary>
    public ImmutableArray<Backlink> FindCitations(string point)
    {
        Lookups?.Citations(point);
        return citations.GetValueOrDefault(point, []);
    }

    /// <summary>The size of a picture; null where the picture says none.</summary>
    public PictureSize? SizeOf(SitePath picture)
    {
        Lookups?.Picture(picture);
        return content.PictureSizes.TryGetValue(picture, out var size) ? size : null;
    }

    /// <summary>Whoever takes a whole table or list may read anything in it.</summary>
    private T Whole<T>(T part)
    {
        Lookups?.Everything();
        return part;
    }
}

/// <summary>A place that mentions something: an entry, and the section or day in it.</summary>
/// <param name="Title">The title of the section or day, where one is meant.</param>
public sealed record Backlink(Slug From, string? Fragment, string? Title);
