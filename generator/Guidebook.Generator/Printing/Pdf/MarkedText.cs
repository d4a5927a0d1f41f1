using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The text of each marked-content sequence, to which tags refer, and all unmarked text.</summary>
internal sealed class MarkedText
{
    private readonly PdfFile file;
    private readonly Dictionary<(int Owner, int Mark), StringBuilder> texts = [];
    private readonly Dictionary<(int Owner, int Mark), List<RunEnd>> ends = [];
    private readonly Dictionary<PdfDict, FontText> fonts = new(ReferenceEqualityComparer.Instance);
    private readonly FormLimit forms = new();

    /// <summary>Resolves fonts only; <see cref="Read"/> also reads the pages.</summary>
    public MarkedText(PdfFile file) => this.file = file;

    /// <summary>Text outside marked content, with page numbers from 1.</summary>
    public List<(int Page, string Text)> Unmarked { get; } = [];

    /// <summary>Reads all pages.</summary>
    public static MarkedText Read(PdfFile file)
    {
        var read = new MarkedText(file);
        var number = 0;
        foreach (var page in Pages.List(file))
        {
            var dict = Pages.Get(file, page);
            read.ReadStream(new(ContentStream.OfPage(file, dict), file.DictOf(dict["Resources"]), Owner(dict), ++number), isMarked: false, depth: 0);
        }

        return read;
    }

    /// <summary>The text of a marked-content sequence, by the <c>StructParents</c> key of its page or form and its MCID.</summary>
    public string Find(int owner, int mark) => texts.TryGetValue((owner, mark), out var text) ? text.ToString() : "";

    /// <summary>
    /// The texts of a marked-content sequence, one for each text object (<c>BT</c> to <c>ET</c>): a line, or a part of one.
    /// </summary>
    public IEnumerable<(string Text, RunEnd End)> Runs(int owner, int mark)
    {
        var (text, begin) = (Find(owner, mark), 0);
        foreach (var end in ends.GetValueOrDefault((owner, mark)) ?? [])
        {
            yield return (text[begin..end.Length], end);
            begin = end.Length;
        }
    }

    /// <summary>Takes a blank that the content now has at an end.</summary>
    public void AddBlank(RunEnd end)
    {
        var runs = ends[(end.Owner, end.Mark)];
        var first = runs.FindIndex(run => run.At == end.At);
        texts[(end.Owner, end.Mark)].Insert(runs[first].Length, ' ');
        for (var i = first; i < runs.Count; i++) runs[i] = runs[i] with { Length = runs[i].Length + 1 };
    }

    /// <summary>The text of a tag and its descendants: their <c>ActualText</c>, else their marked content.</summary>
    public string Find(PdfDict tag) => FindWhole(tag, depth: 0).Trim();

    /// <summary>The font with a name in these resources; null if there is none.</summary>
    public FontText? Font(PdfDict resources, string name)
    {
        if (file.Find<PdfDict>(file.DictOf(resources["Font"])[name]) is not { } font) return null;
        return fonts.TryGetValue(font, out var known) ? known : fonts[font] = new(file, font);
    }

    internal static int Owner(PdfDict dict) => dict["StructParents"] is PdfNumber { Whole: { } whole } ? whole : -1;

    /// <summary>The text of a tag and its descendants with the blanks around it.</summary>
    internal string FindWhole(PdfDict tag, int depth = 0)
    {
        if (depth > TagTree.DeepestTree) throw new PdfFormatException("The PDF's tags are nested too deep.");
        if (file.Find<PdfString>(tag["ActualText"]) is { } actual) return PdfText.Decode(actual);
        var text = new StringBuilder();
        foreach (var kid in TagTree.Kids(file, tag))
            if (TagTree.MarkOf(file, tag, kid) is var (owner, mark)) text.Append(Find(owner, mark));
            else if (kid is PdfReference) text.Append(FindWhole(file.DictOf(kid), depth + 1));
        return text.ToString();
    }

    private sealed record Source(byte[] Content, PdfDict Resources, int Owner, int Page);

    /// <param name="isMarked">Whether the whole stream is inside marked content.</param>
    private void ReadStream(Source source, bool isMarked, int depth)
    {
        forms.Count(depth);
        var (marks, current) = (new Stack<int?>(), isMarked ? NoTag : (int?)null); // The stack has what was current before.
        var shown = new ShownText(name => Font(source.Resources, name));
        ContentOperation? font = null;
        foreach (var operation in ContentStream.Read(source.Content))
        {
            if (operation.Operator is "BMC" or "BDC")
            {
                marks.Push(current);
                current = MarkOf(operation, source.Resources) ?? current;
            }
            else if (operation.Operator == "EMC") current = marks.TryPop(out var outer) ? outer : current;
            else if (operation.Operator == "Tf") font = operation;
            else if (operation.Operator == "Do") ReadForm(source, operation.Name, current is not null, depth);
            if (shown.Read(operation) is { } text) Record(source, current, text);
            if (operation.Operator == "ET" && current is { } mark) EndRun(new(source.Owner, mark, 0, operation.Start, font));
        }
    }

    /// <summary>Pseudo-MCID of content that is an artifact or is tagged as part of an enclosing form.</summary>
    private const int NoTag = -1;

    private void ReadForm(Source source, string? name, bool isMarked, int depth)
    {
        if (name is null || file.Find<PdfData>(file.DictOf(source.Resources["XObject"])[name]) is not { } form || !form.Dict.Names("Subtype", "Form")) return;
        var resources = form.Dict["Resources"] is { } own ? file.DictOf(own) : source.Resources;
        ReadStream(new(Flate.Unpack(form), resources, Owner(form.Dict), source.Page), isMarked, depth + 1);
    }

    private void Record(Source source, int? mark, string text)
    {
        if (mark is null) Unmarked.Add((source.Page, text));
        else if (mark is >= 0 and var id)
        {
            if (!texts.TryGetValue((source.Owner, id), out var known)) texts[(source.Owner, id)] = known = new();
            known.Append(text);
        }
    }

    private void EndRun(RunEnd end)
    {
        if (!texts.TryGetValue((end.Owner, end.Mark), out var text)) return;
        if (!ends.TryGetValue((end.Owner, end.Mark), out var runs)) ends[(end.Owner, end.Mark)] = runs = [];
        if (text.Length > (runs.Count == 0 ? 0 : runs[^1].Length)) runs.Add(end with { Length = text.Length });
    }

    /// <summary>
    /// The MCID of an operation that begins marked content, <see cref="NoTag"/> for an artifact, null for any other operation.
    /// </summary>
    public int? MarkOf(ContentOperation operation, PdfDict resources)
    {
        if (operation.Operator is not ("BMC" or "BDC")) return null;
        if (operation.Operands is [PdfName { Value: "Artifact" }, ..]) return NoTag;
        var properties = operation.Name is { } name && operation.Operands.Length > 1
            ? file.DictOf(file.DictOf(resources["Properties"])[name])
            : operation.Operands is [.., PdfDict own] ? own : null;
        return properties?["MCID"] is PdfNumber { Whole: { } id } ? id : null;
    }
}

/// <summary>The end of a text object in a marked-content sequence.</summary>
/// <param name="Length">The length of the sequence's text up to it.</param>
/// <param name="At">The position of <c>ET</c> in the stream.</param>
/// <param name="Font">The operation that has chosen the font; null for none.</param>
internal readonly record struct RunEnd(int Owner, int Mark, int Length, int At, ContentOperation? Font);
