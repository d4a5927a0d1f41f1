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

    /// <summary>
    /// Pictures: every file below <c>images/</c>, by path. Where one is none, that was reported, and nothing is made of the guide.
    /// </summary>
    public ImmutableArray<SitePath> Images { get; init; } = [];

    /// <summary>The sizes of those pictures that say one.</summary>
    public FrozenDictionary<SitePath, PictureSize> PictureSizes { get; init; } = FrozenDictionary<SitePath, PictureSize>.Empty;

    /// <summary>The entries of a type, in order.</summary>
    public ImmutableArray<TEntry> All<TEntry>() where TEntry : Entry => Entries.All<TEntry>();
}

/// <summary>
/// The lookups that a page can make in a guide. A page asks for entries one by one, never for a whole list, so that a view can record
/// its dependencies.
/// </summary>
public abstract record GuideView
{
    /// <summary>The settings of the guide.</summary>
    public abstract Settings Settings { get; }

    /// <summary>The terms that are linked wherever they occur.</summary>
    public abstract ImmutableArray<Term> Terms { get; }

    /// <summary>The entry with an id.</summary>
    public abstract Entry Find(Slug id);

    /// <summary>
    /// The entry with an id, for a link to it: a page may show its kind, its title and its headings, and nothing else of it.
    /// </summary>
    public abstract Entry Named(Slug id);

    /// <summary>The places that mention an entry; empty where there are none.</summary>
    public abstract ImmutableArray<Backlink> FindBacklinks(Slug id);

    /// <summary>The places that draw on a point; empty where there are none.</summary>
    public abstract ImmutableArray<Backlink> FindCitations(string point);

    /// <summary>The size of a picture; null where the picture does not state one.</summary>
    public abstract PictureSize? SizeOf(SitePath picture);

    /// <summary>The entry that a reference names.</summary>
    public Entry Find(Reference reference) => Find(reference.Target);

    /// <summary>The entry of a kind that a reference names.</summary>
    public TEntry Find<TEntry>(Reference reference) where TEntry : Entry => (TEntry)Find(reference.Target);

    /// <summary>The title of what a reference names: of the entry, or of the part of it that has a title of its own.</summary>
    public string TitleOf(Reference reference)
    {
        var entry = Named(reference.Target);
        return reference.Fragment is { } fragment ? entry.Parts.First(part => part.Fragment == fragment).Name ?? entry.Title : entry.Title;
    }

    /// <summary>The strand of a practice; null for none.</summary>
    public Strand? StrandOf(Practice practice) => practice.Strand is { } strand ? Find<Strand>(strand) : null;

    /// <summary>The stage of a practice; null for none.</summary>
    public Stage? StageOf(Practice practice) => Settings.Stages.FirstOrDefault(stage => stage.Number == practice.Stage?.Value);

    /// <summary>Who does a practice; null where the guide does not say.</summary>
    public Choice? WhoOf(Practice practice) => Settings.Who.FirstOrDefault(choice => choice.Id == practice.Who?.Target);

    /// <summary>Whether somebody can do a practice alone: as it is, or in a version of its own.</summary>
    public bool WorksAlone(Practice practice) => WhoOf(practice) is { Alone: true } || practice.Alone is not null;

    /// <summary>Whether a practice that is done with others has a version for one alone.</summary>
    public bool WorksAloneToo(Practice practice) => practice.Alone is not null && WhoOf(practice) is not { Alone: true };

    /// <summary>How often a practice is done; null where the guide does not say.</summary>
    public Choice? CadenceOf(Practice practice) => Settings.Cadences.FirstOrDefault(choice => choice.Id == practice.Cadence?.Target);

    /// <summary>The fields of a practice that stand at a place of its page in a medium, in the order of their declarations.</summary>
    public IEnumerable<ShownField> FieldsOf(Practice practice, FieldPlace place, FieldMedium medium) =>
        from value in practice.Fields
        let declaration = Settings.Fields.First(field => field.Id == value.Field)
        where declaration.Location == place && declaration.Media.Contains(medium)
        select new ShownField(declaration, value);

    /// <summary>The words for a mark.</summary>
    public Choice Mark(Reference mark) => Settings.Marks.First(choice => choice.Id == mark.Target);
}

/// <summary>A whole guide: content in which every reference leads somewhere.</summary>
public sealed record Guide : GuideView
{
    /// <summary>All records.</summary>
    public required Content Content { get; init; }

    /// <summary>Every entry by its id.</summary>
    public required IReadOnlyDictionary<Slug, Entry> Entries { get; init; }

    /// <summary>For each entry that is mentioned, where; in the order of <see cref="Content.Entries"/>, each place once.</summary>
    public required IReadOnlyDictionary<Slug, ImmutableArray<Backlink>> Backlinks { get; init; }

    /// <summary>For each point that is drawn on, where.</summary>
    public required IReadOnlyDictionary<string, ImmutableArray<Backlink>> Citations { get; init; }

    /// <inheritdoc/>
    public override Settings Settings => Content.Settings;

    /// <inheritdoc/>
    public override ImmutableArray<Term> Terms => Content.All<Term>();

    /// <summary>The plan to which the home page sends newcomers, else the first; null where there is none.</summary>
    public Plan? MainPlan => Settings.Start.Select(Find).OfType<Plan>().FirstOrDefault() ?? Content.All<Plan>().FirstOrDefault();

    /// <summary>The entries that have something to show: all but strands without practices.</summary>
    public IEnumerable<Entry> Shown
    {
        get
        {
            var strands = Content.All<Practice>().Select(practice => practice.Strand?.Target).OfType<Slug>().ToHashSet();
            var empty = Content.All<Strand>().Select(strand => strand.Id).Except(strands).ToHashSet();
            return Content.Entries.Where(entry => !empty.Contains(entry.Id));
        }
    }

    /// <inheritdoc/>
    public override Entry Find(Slug id) => Entries[id];

    /// <inheritdoc/>
    public override Entry Named(Slug id) => Entries[id];

    /// <inheritdoc/>
    public override ImmutableArray<Backlink> FindBacklinks(Slug id) => Backlinks.GetValueOrDefault(id, []);

    /// <inheritdoc/>
    public override ImmutableArray<Backlink> FindCitations(string point) => Citations.GetValueOrDefault(point, []);

    /// <inheritdoc/>
    public override PictureSize? SizeOf(SitePath picture) => Content.PictureSizes.TryGetValue(picture, out var size) ? size : null;
}

/// <summary>A place that mentions something: an entry, and the section or day in it.</summary>
/// <param name="Title">The title of the section or day, where one is meant.</param>
public sealed record Backlink(Slug From, string? Fragment, string? Title);
