using System.Collections.Immutable;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>The codes of a font that a file shows.</summary>
/// <param name="WithoutWords">Those that stand in a text that does not say its words (<c>ActualText</c>).</param>
internal sealed record ShownCodes(HashSet<int> All, HashSet<int> WithoutWords);

/// <summary>What a file paints on its pages, inside and outside of marked content, and the codes that it shows of each font.</summary>
internal sealed class PaintedContent
{
    private static readonly ImmutableHashSet<string> Paints =
        ["f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "BI", "Tj", "TJ", "'", "\""];

    private readonly PdfFile file;
    private readonly MarkedText texts;
    private readonly FormLimit forms = new();
    private readonly Dictionary<PdfDict, ShownCodes> codes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PdfData, int> taggedForms = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads all pages, and the appearances of annotations.</summary>
    public PaintedContent(PdfFile file)
    {
        (this.file, texts) = (file, new(file));
        var number = 0;
        foreach (var page in Pages.List(file))
        {
            var dict = Pages.Get(file, page);
            Read(new(ContentStream.OfPage(file, dict), file.DictOf(dict["Resources"]), MarkedText.Owner(dict), ++number),
                new(ImmutableStack.Create(Mark.None), 0));
            foreach (var form in Appearances(dict))
                Read(new(Flate.Unpack(form), file.DictOf(form.Dict["Resources"]), -1, number),
                    new(ImmutableStack.Create(Mark.None, Mark.None.With(Artifact, hasWords: true)), 0));
        }
    }

    /// <summary>The pages with content that is neither tagged nor an artifact.</summary>
    public SortedSet<int> Untagged { get; } = [];

    /// <summary>The pages with artifacts inside tagged content.</summary>
    public SortedSet<int> ArtifactsInTags { get; } = [];

    /// <summary>The pages with tagged content inside artifacts.</summary>
    public SortedSet<int> TagsInArtifacts { get; } = [];

    /// <summary>The marked content that has an MCID, with its page.</summary>
    public List<(int Page, int Owner, int Mark)> Marks { get; } = [];

    /// <summary>The shown codes of each font.</summary>
    public IEnumerable<KeyValuePair<PdfDict, ShownCodes>> Fonts => codes;

    /// <summary>The number of forms with marked content of their own that are painted more than once.</summary>
    public int RepeatedForms => taggedForms.Values.Count(uses => uses > 1);

    private sealed record Stream(byte[] Bytes, PdfDict Resources, int Owner, int Page);

    /// <summary>What encloses a stream.</summary>
    /// <param name="Marks">The open marked content, above <see cref="Mark.None"/>.</param>
    private sealed record Around(ImmutableStack<Mark> Marks, int Depth);

    /// <summary>An open marked content, with all that is open around it.</summary>
    /// <param name="HasTag">Whether a part has an MCID.</param>
    /// <param name="IsArtifact">Whether a part is an artifact.</param>
    /// <param name="HasWords">Whether a part says its words, or has none to say.</param>
    private sealed record Mark(bool HasTag, bool IsArtifact, bool HasWords)
    {
        public static Mark None { get; } = new(false, false, false);

        /// <param name="id">An MCID, <see cref="Artifact"/> or null.</param>
        public Mark With(int? id, bool hasWords) => new(HasTag || id >= 0, IsArtifact || id == Artifact, HasWords || hasWords);
    }

    private const int Artifact = -1;

    private void Read(Stream stream, Around around)
    {
        forms.Count(around.Depth);
        var (marks, font) = (around.Marks, (PdfDict?)null);
        foreach (var operation in ContentStream.Read(stream.Bytes))
        {
            if (operation.Operator is "BMC" or "BDC") marks = marks.Push(Begin(stream, operation, marks.Peek()));
            else if (operation.Operator == "EMC" && !marks.Pop().IsEmpty) marks = marks.Pop();
            else if (operation is { Operator: "Tf", Operands: [PdfName name, _] })
                font = file.Find<PdfDict>(file.DictOf(stream.Resources["Font"])[name.Value]);
            if (operation.Operator == "Do") Draw(stream, operation.Name, new(marks, around.Depth));
            if (!Paints.Contains(operation.Operator)) continue;
            if (marks.Peek() is { HasTag: false, IsArtifact: false }) Untagged.Add(stream.Page);
            if (font is not null) Show(font, operation, marks.Peek().HasWords);
        }
    }

    private Mark Begin(Stream stream, ContentOperation operation, Mark outer)
    {
        var mark = texts.MarkOf(operation, stream.Resources);
        if (mark == Artifact && outer.HasTag) ArtifactsInTags.Add(stream.Page);
        if (mark >= 0 && outer.IsArtifact) TagsInArtifacts.Add(stream.Page);
        if (mark is >= 0 and var id) Marks.Add((stream.Page, stream.Owner, id));
        return outer.With(mark, mark == Artifact || operation.Operands is [.., PdfDict dict] && dict["ActualText"] is not null);
    }

    private void Draw(Stream stream, string? name, Around around)
    {
        if (name is null || file.Find<PdfData>(file.DictOf(stream.Resources["XObject"])[name]) is not { } drawing) return;
        if (!drawing.Dict.Names("Subtype", "Form"))
        {
            if (around.Marks.Peek() is { HasTag: false, IsArtifact: false }) Untagged.Add(stream.Page);
            return;
        }

        var owner = MarkedText.Owner(drawing.Dict);
        var before = Marks.Count;
        var resources = drawing.Dict["Resources"] is { } own ? file.DictOf(own) : stream.Resources;
        Read(new(Flate.Unpack(drawing), resources, owner, stream.Page), around with { Depth = around.Depth + 1 });
        if (Marks.Count > before) taggedForms[drawing] = taggedForms.GetValueOrDefault(drawing) + 1;
    }

    private void Show(PdfDict font, ContentOperation operation, bool hasWords)
    {
        if (!codes.TryGetValue(font, out var known)) codes[font] = known = new([], []);
        foreach (var operand in operation.Operands)
            foreach (var part in operand is PdfArray parts ? parts.Items : [operand])
                if (part is PdfString text) Show(known, FontText.Codes(font, text.Bytes), hasWords);
    }

    private static void Show(ShownCodes known, IEnumerable<int> shown, bool hasWords)
    {
        foreach (var code in shown)
        {
            known.All.Add(code);
            if (!hasWords) known.WithoutWords.Add(code);
        }
    }

    private IEnumerable<PdfData> Appearances(PdfDict page)
    {
        foreach (var note in file.Find<PdfArray>(page["Annots"])?.Items ?? [])
        {
            var shown = file.Find<PdfValue>(file.DictOf(file.DictOf(note)["AP"])["N"]);
            var forms = shown is PdfDict states ? states.Values.Select(file.Find<PdfData>) : [shown as PdfData];
            foreach (var form in forms.OfType<PdfData>()) yield return form;
        }
    }
}
