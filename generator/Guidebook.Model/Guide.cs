using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>All content as read from the files, before references are resolved.</summary>
public sealed record Content
{
    /// <summary>The settings in <c>guide.yaml</c>.</summary>
    public required Settings Settings { get; init; }

    /// <summary>All entries.</summary>
    public required EntryList Entries { get; init; }

    /// <summary>The help lines, in the order of the file.</summary>
    public ImmutableArray<HelpLine> HelpLines { get; init; } = [];

    /// <summary>The lists of words that search treats as equal.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; init; } = [];

    /// <summary>The paths of all files below <c>images/</c>. A file that is not a valid picture is an error, and the build stops.</summary>
    public ImmutableArray<SitePath> Images { get; init; } = [];

    /// <summary>The ids of the drafts that were left out; empty where drafts are shown.</summary>
    public ImmutableArray<Slug> Drafts { get; init; } = [];

    /// <summary>The addresses of the last published website, as the editor keeps them; empty if they keep none.</summary>
    public ImmutableArray<Located<string>> Published { get; init; } = [];

    /// <summary>The names of all files in the folder <c>fonts</c>.</summary>
    public ImmutableArray<string> Fonts { get; init; } = [];

    /// <summary>The sizes of the pictures that state one.</summary>
    public FrozenDictionary<SitePath, PictureSize> PictureSizes { get; init; } = FrozenDictionary<SitePath, PictureSize>.Empty;

    /// <summary>The paths of all files below <c>files/</c>, which are also their paths on the website.</summary>
    public ImmutableArray<SitePath> Files { get; init; } = [];

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

    /// <summary>The glossary terms; their occurrences in texts are linked.</summary>
    public abstract ImmutableArray<Term> Terms { get; }

    /// <summary>The entry with an id.</summary>
    public abstract Entry Find(Slug id);

    /// <summary>The entry with an id, as a link target: the page may show only its kind, title and headings.</summary>
    public abstract Entry Named(Slug id);

    /// <summary>The backlinks to an entry; empty if there are none.</summary>
    public abstract ImmutableArray<Backlink> FindBacklinks(Slug id);

    /// <summary>The backlinks to a point, one for each citation; empty if there are none.</summary>
    public abstract ImmutableArray<Backlink> FindCitations(string point);

    /// <summary>The size of a picture; null if the picture does not state one.</summary>
    public abstract PictureSize? SizeOf(SitePath picture);

    /// <summary>The target of a reference.</summary>
    public Entry Find(Reference reference) => Find(reference.Target);

    /// <summary>The target of a reference, cast to its kind.</summary>
    public TEntry Find<TEntry>(Reference reference) where TEntry : Entry => (TEntry)Find(reference.Target);

    /// <summary>
    /// The title of a reference's target: of the part, if the reference has a fragment and the part has a title, else of the entry.
    /// </summary>
    public string TitleOf(Reference reference)
    {
        var entry = Named(reference.Target);
        return reference.Fragment is { } fragment ? entry.Parts.First(part => part.Fragment == fragment).Name ?? entry.Title : entry.Title;
    }

    /// <summary>The plain words of a text on one line, for titles, descriptions and attributes; empty for null.</summary>
    public string Plain(Passage? text) => text is null ? "" : PlainWriter.Write(text, TitleOf);

    /// <summary>The strand of a practice; null for none.</summary>
    public Strand? StrandOf(Practice practice) => practice.Strand is { } strand ? Find<Strand>(strand) : null;

    /// <summary>The stage of a practice; null for none.</summary>
    public Stage? StageOf(Practice practice) => Settings.Stages.FirstOrDefault(stage => stage.Number == practice.Stage?.Value);

    /// <summary>The 'who' value of a practice; null if it has none.</summary>
    public Choice? WhoOf(Practice practice) => Settings.Who.FirstOrDefault(choice => choice.Id == practice.Who?.Target);

    /// <summary>Whether one person alone can do a practice, either as it is or in its alone version.</summary>
    public bool WorksAlone(Practice practice) => WhoOf(practice) is { Alone: true } || practice.Alone is not null;

    /// <summary>Whether a practice for several people has an alone version.</summary>
    public bool WorksAloneToo(Practice practice) => practice.Alone is not null && WhoOf(practice) is not { Alone: true };

    /// <summary>The cadence of a practice; null if it has none.</summary>
    public Choice? CadenceOf(Practice practice) => Settings.Cadences.FirstOrDefault(choice => choice.Id == practice.Cadence?.Target);

    /// <summary>The fields of a practice at a position of its page in a medium, in the order of their declarations.</summary>
    public IEnumerable<ShownField> FieldsOf(Practice practice, FieldPlace place, FieldMedium medium) =>
        from value in practice.Fields
        let declaration = Settings.Fields.First(field => field.Id == value.Field)
        where declaration.Place == place && declaration.Media.Contains(medium)
        select new ShownField(declaration, value);

    /// <summary>The mark that a reference names.</summary>
    public Choice Mark(Reference mark) => Settings.Marks.First(choice => choice.Id == mark.Target);
}

/// <summary>A complete guide, in which all references resolve.</summary>
public sealed record Guide : GuideView
{
    /// <summary>The content.</summary>
    public required Content Content { get; init; }

    /// <summary>All entries by id.</summary>
    public required IReadOnlyDictionary<Slug, Entry> Entries { get; init; }

    /// <summary>The backlinks by target, in the order of <see cref="Content.Entries"/>, without duplicates.</summary>
    public required IReadOnlyDictionary<Slug, ImmutableArray<Backlink>> Backlinks { get; init; }

    /// <summary>The backlinks by cited point.</summary>
    public required IReadOnlyDictionary<string, ImmutableArray<Backlink>> Citations { get; init; }

    /// <inheritdoc/>
    public override Settings Settings => Content.Settings;

    /// <inheritdoc/>
    public override ImmutableArray<Term> Terms => Content.All<Term>();

    /// <summary>The first plan in <see cref="Settings.Start"/>, else the first plan of the guide; null if there is none.</summary>
    public Plan? MainPlan => Settings.Start.Select(Find).OfType<Plan>().FirstOrDefault() ?? Content.All<Plan>().FirstOrDefault();

    /// <summary>All plans, the main one first.</summary>
    public IEnumerable<Plan> Plans => Content.All<Plan>().OrderBy(plan => plan != MainPlan);

    /// <summary>All entries except strands without practices, which have no page.</summary>
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

/// <summary>A link's origin: an entry, and the section or day in it.</summary>
/// <param name="Title">The title of the section or day; null for the entry as a whole.</param>
public sealed record Backlink(Slug From, string? Fragment, string? Title);
