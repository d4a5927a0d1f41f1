namespace Guidebook.Model;

/// <summary>
/// Notes what is looked up in a guide, apart from its settings, while something is made of it. Made again it would be the same, as long
/// as all of this is the same. For one thread at a time.
/// </summary>
public sealed class Lookups
{
    private readonly HashSet<Slug> found = [];
    private readonly HashSet<Slug> named = [];
    private readonly HashSet<Slug> mentioned = [];
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly HashSet<SitePath> pictures = [];

    /// <summary>Whether a whole table or list was taken, so that nobody can say what was read in it.</summary>
    public bool AreEverything { get; private set; }

    /// <summary>The entries that were looked up.</summary>
    public IReadOnlyCollection<Slug> Found => found;

    /// <summary>The entries of which only the kind, the title and the headings were looked at.</summary>
    public IReadOnlyCollection<Slug> Named => named;

    /// <summary>The entries of which it was asked where they are mentioned.</summary>
    public IReadOnlyCollection<Slug> Mentioned => mentioned;

    /// <summary>The points of which it was asked where they are drawn on.</summary>
    public IReadOnlyCollection<string> Used => used;

    /// <summary>The pictures of which it was asked how large they are.</summary>
    public IReadOnlyCollection<SitePath> Pictures => pictures;

    internal void Entry(Slug id) => found.Add(id);

    internal void Name(Slug id) => named.Add(id);

    internal void Backlinks(Slug id) => mentioned.Add(id);

    internal void Citations(string point) => used.Add(point);

    internal void Picture(SitePath path) => pictures.Add(path);

    internal void Everything() => AreEverything = true;
}
