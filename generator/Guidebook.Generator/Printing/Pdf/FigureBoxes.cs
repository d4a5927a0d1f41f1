using System.Collections.Immutable;
using System.Numerics;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Gives each figure the box that it fills on its page (<c>BBox</c>), by which programs find and enlarge it.</summary>
internal sealed class FigureBoxes
{
    private readonly PdfFile file;
    private readonly MarkedText texts;
    private readonly FormLimit forms = new();
    private readonly Dictionary<(int Owner, int Mark), Box> boxes = [];

    private FigureBoxes(PdfFile file, MarkedText texts) => (this.file, this.texts) = (file, texts);

    /// <summary>Writes the boxes of the figures that have none.</summary>
    public static void Write(PdfFile file, MarkedText texts)
    {
        var figures = TagTree.Read(file).Where(tag => tag.Type == "Figure" && !HasBox(file, tag)).ToImmutableArray();
        if (figures.IsEmpty) return;
        var read = new FigureBoxes(file, texts);
        foreach (var page in read.PagesOf(figures)) read.ReadPage(page);
        foreach (var figure in figures)
            if (read.Find(figure.Dict, depth: 0) is { } box) Write(file, figure, box);
    }

    /// <summary>The pages with content of the figures; all pages if some of it is in forms, which any page may draw.</summary>
    private ImmutableArray<PdfDict> PagesOf(ImmutableArray<Tag> figures)
    {
        var owners = figures.SelectMany(figure => Owners(figure.Dict, depth: 0)).ToHashSet();
        ImmutableArray<PdfDict> pages = [.. Pages.List(file).Select(page => Pages.Get(file, page))];
        ImmutableArray<PdfDict> own = [.. pages.Where(page => owners.Contains(MarkedText.Owner(page)))];
        return own.DistinctBy(MarkedText.Owner).Count() == owners.Count ? own : pages;
    }

    private IEnumerable<int> Owners(PdfDict tag, int depth)
    {
        if (depth > TagTree.DeepestTree) yield break;
        foreach (var kid in TagTree.Kids(file, tag))
            if (TagTree.MarkOf(file, tag, kid) is { } mark) yield return mark.Owner;
            else if (kid is PdfReference && file.Find<PdfDict>(kid) is { } below)
                foreach (var owner in Owners(below, depth + 1)) yield return owner;
    }

    /// <summary>Whether a tag has a box.</summary>
    public static bool HasBox(PdfFile file, Tag tag) => TagTree.Attributes(file, tag.Dict).Any(attributes => attributes["BBox"] is not null);

    private static void Write(PdfFile file, Tag figure, Box box)
    {
        var layout = PdfDict.Empty.With("O", new PdfName("Layout")).With("Placement", new PdfName("Block"))
            .With("BBox", PdfArray.OfNumbers(Math.Round(box.Low.X, 2), Math.Round(box.Low.Y, 2), Math.Round(box.High.X, 2),
                Math.Round(box.High.Y, 2)));
        file.Set(figure.Reference, file.Find<PdfDict>(figure.Reference)!
            .With("A", new PdfArray([.. TagTree.Attributes(file, figure.Dict), layout])));
    }

    /// <summary>The box of all content below a tag; null if it paints nothing.</summary>
    private Box? Find(PdfDict tag, int depth)
    {
        if (depth > TagTree.DeepestTree) return null;
        Box? whole = null;
        foreach (var kid in TagTree.Kids(file, tag))
        {
            var box = TagTree.MarkOf(file, tag, kid) is { } mark ? boxes.GetValueOrDefault(mark)
                : kid is PdfReference && file.Find<PdfDict>(kid) is { } below ? Find(below, depth + 1) : null;
            whole = box is null ? whole : whole is null ? box : whole.With(box.Low).With(box.High);
        }

        return whole;
    }

    private void ReadPage(PdfDict page) => ReadStream(
        new(ContentStream.OfPage(file, page), file.DictOf(page["Resources"]), MarkedText.Owner(page)),
        Matrix3x2.Identity, outer: null, depth: 0);

    /// <param name="outer">The marked content that the whole stream is part of.</param>
    private void ReadStream(TaggedStreams.Source source, Matrix3x2 start, (int, int)? outer, int depth)
    {
        forms.Count(depth);
        var (place, path) = (new ContentPlace(start), new List<Vector2>());
        var (marks, current) = (new Stack<int?>(), (int?)null); // The stack has what was current before.
        foreach (var operation in ContentStream.Read(source.Content))
        {
            place.Follow(operation);
            if (operation.Operator is "BMC" or "BDC")
            {
                marks.Push(current);
                current = texts.MarkOf(operation, source.Resources) ?? current;
            }
            else if (operation.Operator == "EMC") current = marks.TryPop(out var before) ? before : current;
            var mark = current is { } own ? (source.Owner, own) : outer;
            foreach (var point in Points(operation)) path.Add(Vector2.Transform(point, place.Current));
            if (operation.Operator == "Do") Draw(source, operation.Name, place.Current, (mark, depth));
            else if (operation.Operator is "Tj" or "TJ") Add(mark, [place.Text]);
            if (operation.Operator is "f" or "F" or "f*" or "S" or "s" or "B" or "B*" or "b" or "b*") Add(mark, path);
            if (operation.Operator is "f" or "F" or "f*" or "S" or "s" or "B" or "B*" or "b" or "b*" or "n") path.Clear();
        }
    }

    private void Draw(TaggedStreams.Source source, string? name, Matrix3x2 matrix, ((int, int)? Mark, int Depth) at)
    {
        if (name is null || file.Find<PdfDict>(source.Resources["XObject"])?[name] is not { } drawing
            || file.Find<PdfData>(drawing) is not { } data) return;
        if (data.Dict.Names("Subtype", "Image")) Add(at.Mark, Corners(0, 0, 1, 1).Select(point => Vector2.Transform(point, matrix)));
        if (!data.Dict.Names("Subtype", "Form")) return;
        var own = file.Find<PdfArray>(data.Dict["Matrix"]) is { } numbers
            ? ContentPlace.Of([.. numbers.Items.OfType<PdfNumber>().Select(n => n.Value)]) : null;
        var resources = file.Find<PdfDict>(data.Dict["Resources"]) ?? source.Resources;
        ReadStream(new(Flate.Unpack(data), resources, MarkedText.Owner(data.Dict)), (own ?? Matrix3x2.Identity) * matrix, at.Mark,
            at.Depth + 1);
    }

    private void Add((int Owner, int Mark)? mark, IEnumerable<Vector2> points)
    {
        if (mark is not { Mark: >= 0 } known) return;
        foreach (var point in points) boxes[known] = boxes.TryGetValue(known, out var box) ? box.With(point) : new(point, point);
    }

    private static Vector2[] Points(ContentOperation operation) => operation.Operator switch
    {
        "m" or "l" when operation.Numbers(2) is [var x, var y] => [new((float)x, (float)y)],
        "c" when operation.Numbers(6) is { } curve => [At(curve, 0), At(curve, 2), At(curve, 4)],
        "v" or "y" when operation.Numbers(4) is { } curve => [At(curve, 0), At(curve, 2)],
        "re" when operation.Numbers(4) is [var x, var y, var width, var height] => Corners(x, y, x + width, y + height),
        _ => [],
    };

    private static Vector2 At(double[] numbers, int i) => new((float)numbers[i], (float)numbers[i + 1]);

    private static Vector2[] Corners(double left, double bottom, double right, double top) =>
        [new((float)left, (float)bottom), new((float)right, (float)bottom), new((float)right, (float)top), new((float)left, (float)top)];

    private sealed record Box(Vector2 Low, Vector2 High)
    {
        public Box With(Vector2 point) => new(Vector2.Min(Low, point), Vector2.Max(High, point));
    }
}
