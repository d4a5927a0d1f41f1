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
                new(ImmutableStack<Mark>.Empty, 0));
            foreach (var form in Appearances(dict))
                Read(new(Flate.Unpack(form), file.DictOf(form.Dict["Resources"]), -1, number),
                    new(ImmutableStack.Create(new Mark(Artifact, HasWords: true)), 0));
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
    private sealed record Around(ImmutableStack<Mark> Marks, int Depth);

    /// <summary>An open marked content.</summary>
    /// <param name="Id">Its MCID, <see cref="Artifact"/> or null.</param>
    /// <param name="HasWords">Whether it says its words, or has none to say.</param>
    private sealed record Mark(int? Id, bool HasWords);

    private const int Artifact = -1;

    private void Read(Stream stream, Around around)
    {
        forms.Count(around.Depth);
        var (marks, font) = (around.Marks, (PdfDict?)null);
        foreach (var operation in ContentStream.Read(stream.Bytes))
        {
            if (operation.Operator is "BMC" or "BDC") marks = marks.Push(Begin(stream, operation, marks));
            else if (operation.Operator == "EMC" && !marks.IsEmpty) marks = marks.Pop();
            else if (operation is { Operator: "Tf", Operands: [PdfName name, _] })
                font = file.Find<PdfDict>(file.DictOf(stream.Resources["Font"])[name.Value]);
            if (operation.Operator == "Do") Draw(stream, operation.Name, new(marks, around.Depth));
            if (!Paints.Contains(operation.Operator)) continue;
            if (marks.All(mark => mark.Id is null)) Untagged.Add(stream.Page);
            if (font is not null) Show(font, operation, marks.Any(mark => mark.HasWords));
        }
    }

    private Mark Begin(Stream stream, ContentOperation operation, ImmutableStack<Mark> marks)
    {
        var mark = texts.MarkOf(operation, stream.Resources);
        if (mark == Artifact && marks.Any(outer => outer.Id >= 0)) ArtifactsInTags.Add(stream.Page);
        if (mark >= 0 && marks.Any(outer => outer.Id == Artifact)) TagsInArtifacts.Add(stream.Page);
        if (mark is >= 0 and var id) Marks.Add((stream.Page, stream.Owner, id));
        return new(mark, mark == Artifact || operation.Operands is [.., PdfDict dict] && dict["ActualText"] is not null);
    }

    private void Draw(Stream stream, string? name, Around around)
    {
        if (name is null || file.Find<PdfData>(file.DictOf(stream.Resources["XObject"])[name]) is not { } drawing) return;
        if (!drawing.Dict.Names("Subtype", "Form"))
        {
            if (around.Marks.All(mark => mark.Id is null)) Untagged.Add(stream.Page);
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
        var strings = operation.Operands.SelectMany(operand => operand is PdfArray parts ? parts.Items.AsEnumerable() : [operand])
            .OfType<PdfString>();
        if (!codes.TryGetValue(font, out var known)) codes[font] = known = new([], []);
        foreach (var code in strings.SelectMany(text => FontText.Codes(font, text.Bytes)))
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
