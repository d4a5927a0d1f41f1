using System.Collections.Immutable;
using Guidebook.Generator.Printing.Conformance;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Splicing;

/// <summary>The tags and the outline of pages that are put into an earlier print.</summary>
internal sealed class TagSplice
{
    private readonly Side before;
    private readonly Side part;
    private readonly ImmutableHashSet<int> changed;

    private TagSplice(Side before, Side part, ImmutableHashSet<int> changed) =>
        (this.before, this.part, this.changed) = (before, part, changed);

    /// <summary>
    /// Finds the tags of pages in both prints; null where they cannot be parted from those of other pages, or carry ids, which count
    /// through the document.
    /// </summary>
    public static TagSplice? Prepare(PdfFile before, PdfFile part, ImmutableHashSet<int> changed)
    {
        if (Side.Read(before, changed) is not { } old || Side.Read(part, changed) is not { } other) return null;
        if (old.IsTagged != other.IsTagged) return null;
        var hasKeys = !old.IsTagged || old.HasKeysInOrder;
        var areAlike = old.Headings.Select(heading => heading.Type).SequenceEqual(other.Headings.Select(heading => heading.Type));
        return hasKeys && areAlike ? new(old, other, changed) : null;
    }

    /// <summary>Moves tags and outline into a file whose pages have been moved; false if the outline lacks one of its lines.</summary>
    public bool Move(ObjectMover mover, PdfFile whole)
    {
        if (!before.IsTagged) return true;
        mover.Meet(part.Document, before.Document);
        var kept = before.Kids.Where(kid => !kid.IsChanged).Select(kid => (kid.FirstPage, Kid: (PdfValue)kid.Reference));
        var news = part.Kids.Where(kid => kid.IsChanged).Select(kid => (kid.FirstPage, Kid: mover.Move(kid.Reference)));
        var kids = kept.Concat(news).OrderBy(kid => kid.FirstPage).Select(kid => kid.Kid);
        whole.Set(before.Document, whole.DictOf(before.Document).With("K", new PdfArray([.. kids])));
        MoveKeys(mover, whole);
        return MoveOutline(mover, whole);
    }

    /// <summary>Numbers the pages and their annotations anew, as browsers do, and writes the way back from them to their tags.</summary>
    private void MoveKeys(ObjectMover mover, PdfFile whole)
    {
        var pairs = ImmutableArray.CreateBuilder<PdfValue>();
        foreach (var (i, page) in Pages.List(whole).Index())
        {
            var isMoved = changed.Contains(i + 1);
            foreach (var (holder, key) in Side.Keys(whole, page))
            {
                var value = isMoved ? part.Parents[key] : before.Parents[key];
                if (value is null) continue;
                var next = new PdfNumber(pairs.Count / 2);
                pairs.AddRange(next, isMoved ? mover.Move(value) : value);
                whole.Set(holder, Side.WithKey(whole, holder, next));
            }
        }

        var (root, tree) = ((PdfReference)whole.Catalog["StructTreeRoot"]!, whole.DictOf(whole.Catalog["StructTreeRoot"]));
        var parents = whole.DictOf(tree["ParentTree"]).Without("Kids", "Limits").With("Nums", new PdfArray(pairs.ToImmutable()));
        whole.Set(root, tree.With("ParentTree", whole.Add(parents)).With(Side.NextKey, new PdfNumber(pairs.Count / 2)));
    }

    private bool MoveOutline(ObjectMover mover, PdfFile whole)
    {
        var (lines, places) = (new Dictionary<PdfReference, PdfDict>(), new Dictionary<PdfReference, int>());
        foreach (var (_, line) in Outline.Items(part.File))
            if (line["SE"] is PdfReference heading) lines.TryAdd(heading, line);
        foreach (var (i, heading) in before.Headings.Index()) places.TryAdd(heading.Reference, i);
        foreach (var (reference, item) in Outline.Items(whole))
        {
            if (item["SE"] is not PdfReference tag) return false;
            if (!places.TryGetValue(tag, out var at)) continue;
            if (!lines.TryGetValue(part.Headings[at].Reference, out var line)) return false;
            var now = item;
            foreach (var key in (string[])["Title", "Dest", "SE"])
                if (line[key] is { } value) now = now.With(key, mover.Move(value));
            whole.Set(reference, now);
        }

        return true;
    }

    /// <summary>A tag below the whole document's.</summary>
    private sealed record Kid(PdfReference Reference, int FirstPage, bool IsChanged);

    /// <summary>The tags of one of the prints.</summary>
    private sealed class Side
    {
        public const string NextKey = "ParentTreeNextKey";
        private const string OfContent = "StructParents";
        private const string OfNote = "StructParent";

        private Side(PdfFile file, PdfReference document) => (File, Document, Parents) = (file, document, ParentTree.Read(file));

        public PdfFile File { get; }

        /// <summary>The tag of the whole document.</summary>
        public PdfReference Document { get; }

        public ParentTree Parents { get; }

        public ImmutableArray<Kid> Kids { get; private init; } = [];

        /// <summary>The headings on the pages that change.</summary>
        public ImmutableArray<(PdfReference Reference, string Type)> Headings { get; private init; } = [];

        public bool IsTagged => File.Catalog["StructTreeRoot"] is not null;

        /// <summary>Whether pages, with their forms and annotations, are numbered as they follow each other, and nothing else is.</summary>
        public bool HasKeysInOrder
        {
            get
            {
                var keys = Pages.List(File).SelectMany(page => Keys(File, page)).Select(holder => holder.Key).ToList();
                return keys.SequenceEqual(Enumerable.Range(0, keys.Count))
                    && (File.DictOf(File.Catalog["StructTreeRoot"])[NextKey] as PdfNumber)?.Whole == keys.Count;
            }
        }

        /// <summary>Reads a print; null if a tag of its first level stands on pages that change and on others.</summary>
        public static Side? Read(PdfFile file, ImmutableHashSet<int> changed)
        {
            if (file.Catalog["StructTreeRoot"] is null) return new(file, new(0));
            var root = TagTree.Kids(file, file.DictOf(file.Catalog["StructTreeRoot"]));
            if (root is not [PdfReference document]) return null;
            var (numbers, kids, headings) = (Pages.Numbers(file), new List<Kid>(), new List<(PdfReference, string)>());
            foreach (var kid in TagTree.Kids(file, file.DictOf(document)))
            {
                if (kid is not PdfReference reference) return null;
                var tags = TagTree.Below(file, reference).Prepend((Reference: reference, Dict: file.DictOf(reference))).ToList();
                var places = tags.SelectMany(tag => TagTree.Kids(file, tag.Dict).Select(file.Find<PdfDict>).Append(tag.Dict));
                var pages = places.Select(place => place?["Pg"]).OfType<PdfReference>()
                    .Select(page => numbers.GetValueOrDefault(page.Number)).ToHashSet();
                var isChanged = pages.Overlaps(changed);
                if (pages.Count == 0 || isChanged && !pages.IsSubsetOf(changed)) return null;
                kids.Add(new(reference, pages.Min(), isChanged));
                if (!isChanged) continue;
                if (tags.Exists(tag => tag.Dict["ID"] is not null)) return null;
                var types = tags.Select(tag => (tag.Reference, Type: (tag.Dict["S"] as PdfName)?.Value ?? ""));
                headings.AddRange(types.Where(tag => tag.Type is ['H', >= '1' and <= '6']));
            }

            return new(file, document) { Kids = [.. kids], Headings = [.. headings] };
        }

        /// <summary>A page, its annotations and its forms with tags of their own, by their keys in the parent tree.</summary>
        public static IEnumerable<(PdfReference Holder, int Key)> Keys(PdfFile file, PdfReference page)
        {
            var dict = Pages.Get(file, page);
            var notes = (file.Find<PdfArray>(dict["Annots"])?.Items ?? []).OfType<PdfReference>();
            var forms = new DrawnForms(file, TaggedStreams.HasOwnTags).Below(file.DictOf(dict["Resources"]));
            return [.. notes.Concat(forms.Select(form => form.Reference)).Prepend(page)
                .Select(holder => (holder, Key: KeyOf(file, holder))).Where(holder => holder.Key >= 0).OrderBy(holder => holder.Key)];
        }

        /// <summary>A page, an annotation or a form with another key.</summary>
        public static PdfValue WithKey(PdfFile file, PdfReference holder, PdfNumber key) => file.Find<PdfValue>(holder) switch
        {
            PdfData form => form with { Dict = form.Dict.With(OfContent, key) },
            PdfDict dict => dict.With(dict[OfContent] is null ? OfNote : OfContent, key),
            var other => other ?? PdfNull.Value,
        };

        private static int KeyOf(PdfFile file, PdfReference holder)
        {
            var dict = file.Find<PdfData>(holder)?.Dict ?? file.DictOf(holder);
            return (dict[OfContent] as PdfNumber ?? dict[OfNote] as PdfNumber)?.Whole ?? -1;
        }
    }
}
