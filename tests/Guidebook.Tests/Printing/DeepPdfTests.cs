using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Printing.Conformance;
using Guidebook.Generator.Printing.Imposition;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Printing;

/// <summary>
/// Files whose objects stand in each other thousands of levels deep, in a circle, or twice as often on each level: whatever reads
/// or changes them, on a small stack, comes to its end, or refuses them in a sentence.
/// </summary>
public sealed class DeepPdfTests
{
    /// <summary>So many that the smallest frames for each, of 64 bytes, would not fit on the small stack.</summary>
    private static readonly int Levels = Thorough.Times(8_192, 100_000);

    private const int Doublings = 60;
    /// <summary>The number of the first object that a test adds, after the catalog, the pages, a page and its content.</summary>
    private const int First = 5;

    private static readonly DocumentProperties Properties = new(PageSize.A5, "en", "A", "B", null);
    private static readonly Folding Folding = Folding.Create(new(Paper.A4, FoldWay.ShortEdge), 0.1, rightToLeft: false);

    private static readonly ImmutableArray<Action<PdfFile>> Walkers =
    [
        file => Pages.Numbers(file),
        file => Destinations.Read(file),
        file => Outline.Read(file),
        file => Outline.Prune(file, 2),
        file => TagTree.Read(file),
        file => StructureTree.RenumberIds(file),
        file => StructureTree.Forget(file, Pages.List(file)[0]),
        file => StructureTree.ForgetMarks(file, [(0, 0)]),
        file => LinkingPage.Remove(file),
        file => SheetLabels.Extract(file, 1),
        file => Finish.Apply(file, Properties),
        file => FormFields.Apply(file, "a.pdf", null, new()),
        file => TagMarks.Apply(file), file => HiddenTags.Remove(file), file => TableLines.Remove(file), file => ListTags.Mend(file),
        file => new LooseText(file, new HashSet<PdfReference>()).Wrap(),
        file => UnicodeTables.Mend(file),
        file => MarkedText.Read(file),
        file => FigureBoxes.Write(file, new(file)),
        file => new Artifacts(file, [], []).Mark(),
        file => TagCheck.Apply(file, "a.pdf", PrintTexts.None, new()),
        file => CompactContent.Apply(file, new()),
        file => GrayResources.ApplyAtHome(file),
        file => BarePdf.Apply(file, Properties),
        file => PressPdf.Make(file, Properties, new("a.pdf", 3, true), new()),
        file => PressCheck.Check(file.WriteUnpacked(), "a.pdf", new()),
        file => PageHash.All(file),
        file => ImposedPdf.Make(file, Folding, SheetSides.Both, Properties).Write(),
        file => new PaintedContent(file),
        file => ParentTree.Read(file).Find(0),
        file => UaCheck.Find(file),
        file => file.Renumber(),
        file => Assert.NotEmpty(PdfFile.Read(file.Write()).Objects),
    ];

    /// <summary>Values that are written in each other.</summary>
    [Theory]
    [InlineData("[", "]")]
    [InlineData("<</a ", ">>")]
    [InlineData("[<</a ", ">>]")]
    public void Values_in_values_are_refused(string begin, string end)
    {
        var value = Repeated(begin) + "0" + Repeated(end);
        Refuses("nested too deep", "", value);
        Refuses("", "", Repeated(begin));
        var drawn = PdfFile.Read(Whole("", "", Stream("", $"/a {value} BDC EMC"), []));
        Refuses("nested too deep", () => MarkedText.Read(drawn));
        Refuses("nested too deep", () => CompactContent.Apply(drawn, new()));
    }

    /// <summary>Objects of which each names the next; in its place a zero ends them.</summary>
    /// <param name="catalog">What the catalog says of the first.</param>
    /// <param name="page">What the page says of the first.</param>
    /// <param name="node">An object, with # for the number of the next.</param>
    [Theory]
    [InlineData("/Own 5 0 R", "", "# 0 R")]
    [InlineData("/Own 5 0 R", "", "[# 0 R # 0 R]")]
    [InlineData("/Own 5 0 R", "", "<</a # 0 R /b # 0 R>>")]
    [InlineData("/Pages 5 0 R", "", "<</Type /Pages /Kids [# 0 R]>>")]
    [InlineData("/Pages 5 0 R", "", "<</Type /Pages /Kids [<</Kids [# 0 R]>>]>>")]
    [InlineData("", "/Parent 5 0 R", "<</Type /Pages /Parent # 0 R>>")]
    [InlineData("/Outlines 5 0 R", "", "<</Title (a) /First # 0 R>>")]
    [InlineData("/Outlines 5 0 R", "", "<</Title (a) /First # 0 R /Next # 0 R>>")]
    [InlineData("/Names <</Dests 5 0 R>>", "", "<</Names [(a) 3 0 R] /Kids [# 0 R]>>")]
    [InlineData("/Names <</Dests 5 0 R>>", "", "<</Kids # 0 R>>")]
    [InlineData("/Dests <</a 5 0 R>>", "", "<</D # 0 R>>")]
    [InlineData("/Dests <</a 5 0 R>>", "", "[# 0 R]")]
    [InlineData("/StructTreeRoot 5 0 R", "", "<</Type /StructElem /S /NonStruct /P 5 0 R /K # 0 R>>")]
    [InlineData("/StructTreeRoot 5 0 R", "", "<</Type /StructElem /S /Figure /P # 0 R /K [0 # 0 R]>>")]
    [InlineData("/StructTreeRoot 5 0 R", "", "<</Type /StructElem /S /Link /Lang (en-x-toc) /A # 0 R /K [<</K # 0 R>>]>>")]
    [InlineData("/StructTreeRoot 5 0 R", "", "<</Type /StructElem /S /THead /Pg 3 0 R /P # 0 R /Obj # 0 R>>")]
    [InlineData("/StructTreeRoot <</IDTree 5 0 R>>", "", "<</Names [(a) 3 0 R] /Kids [# 0 R]>>")]
    [InlineData("/StructTreeRoot <</ParentTree 5 0 R>>", "/StructParents 0", "<</Nums [0 [3 0 R]] /Kids [# 0 R]>>")]
    [InlineData("/StructTreeRoot <</ParentTree 5 0 R>>", "/StructParents 0", "<</Nums [0 # 0 R]>>")]
    [InlineData("", "/Resources 5 0 R", "<</XObject # 0 R /Font # 0 R /ColorSpace # 0 R>>")]
    [InlineData("", "/Resources <</XObject <</a 5 0 R>>>>", "<</Subtype /Form /StructParents 1 /Resources <</XObject <</a # 0 R>>>>")]
    [InlineData("", "/Resources <</XObject <</a 5 0 R>>>>", "<</Subtype /Form /Resources <</XObject <</a # 0 R>>>>")]
    [InlineData("", "/Resources <</Pattern <</a 5 0 R>>>>", "<</PatternType 1 /Resources <</Pattern <</a # 0 R>>>>")]
    [InlineData("", "/Resources <</Font <</a <</Subtype /Type3 /CharProcs <</a 5 0 R>>>>>>>>", "<</Resources <</Font <</a <</CharProcs <</a # 0 R>>>>>>>>")]
    [InlineData("", "/Resources <</ExtGState <</a <</SMask <</G 5 0 R>>>>>>>>", "<</Subtype /Form /Resources <</ExtGState <</a <</SMask <</G # 0 R>>>>>>>>")]
    [InlineData("", "/Resources <</ColorSpace <</a 5 0 R>>>>", "[/Indexed # 0 R 1 (a)]")]
    [InlineData("", "/Resources <</ColorSpace <</a 5 0 R>>>>", "[/ICCBased # 0 R]")]
    [InlineData("", "/Annots [<</Subtype /Widget /AP <</N 5 0 R>>>>]", "<</Subtype /Form /Resources <</XObject <</a # 0 R>>>>")]
    [InlineData("", "/Annots [5 0 R]", "<</Subtype /Link /Parent # 0 R /A # 0 R /Dest # 0 R /AP <</N # 0 R>>>>")]
    [InlineData("", "/Contents 5 0 R", "[# 0 R]")]
    [InlineData("/AcroForm <</Fields [5 0 R]>>", "", "<</T (a) /Kids [# 0 R]>>")]
    public void Objects_that_lead_deep_or_in_a_circle_are_read_or_refused_by_all(string catalog, string page, string node)
    {
        var isDrawn = new[] { "<</Subtype /Form", "<</PatternType", "<</Resources" }.Any(begin => node.StartsWith(begin, StringComparison.Ordinal));
        string Node(int next)
        {
            var numbered = node.Replace("#", $"{next}", StringComparison.Ordinal);
            return isDrawn ? Stream(numbered[2..], "/a Do /a gs /a cs 0 sc /a scn") : numbered;
        }

        var content = Stream("", "/a Do /a gs /a cs 0 sc /a scn");
        TryAll(catalog, page, content, [.. Enumerable.Range(First, Levels).Select(i => Node(i + 1)), "0"]);
        TryAll(catalog, page, content, [Node(First)]);
        TryAll(catalog, page, content, [.. Enumerable.Range(First, 7).Select(i => Node(i + 1)), Node(First)]);
    }

    /// <summary>Objects that stand twice in each other: each level would double the work.</summary>
    [Theory]
    [InlineData("/Pages", "Kids")]
    [InlineData("/StructTreeRoot", "K")]
    [InlineData("/Names <</Dests", "Kids")]
    public void Lists_that_two_nodes_share_are_refused(string tree, string below)
    {
        var lists = Enumerable.Range(First + 1, Doublings).Select(i => $"[<</{below} {i} 0 R>> <</{below} {i} 0 R>>]");
        var catalog = $"{tree} <</{below} {First} 0 R>>{(tree.Contains("<<", StringComparison.Ordinal) ? ">>" : "")}";
        Refuses("stands in two places", catalog, [.. lists, "[<</Type /Page>>]"]);
    }

    [Theory]
    [InlineData("/Resources <</XObject <</a 5 0 R>>>>")]
    [InlineData("/Annots [<</Subtype /Widget /AP <</N 5 0 R>>>>]")]
    public void Forms_that_double_what_they_draw_are_read_or_refused_by_all(string page)
    {
        var forms = Enumerable.Range(First + 1, 30).Select(next => Stream($"/Subtype /Form /Resources <</XObject <</a {next} 0 R>>>>", "/a Do /a Do"));
        TryAll("", page, Stream("", "/a Do"), [.. forms, Stream("/Subtype /Form", "0 0 m 1 1 l S")]);
    }

    [Fact]
    public void Marks_in_marks_are_refused()
    {
        var marked = Stream("", string.Concat(Enumerable.Repeat("/Span BMC 0 0 m 1 1 l S\n", Levels)));
        var file = PdfFile.Read(Whole("", "", marked, []));
        Refuses("marked content is nested too deep", () => MarkedText.Read(file));
        Refuses("marked content is nested too deep", () => CompactContent.Apply(file, new()));
    }

    [Fact]
    public void Lines_beside_each_other_are_all_read()
    {
        const int Many = 50_000;
        var lines = Enumerable.Range(First + 1, Many).Select(i => $"<</Title (a) /Next {i + 1} 0 R>>");
        var file = PdfFile.Read(Whole("/Outlines 5 0 R", "", Stream("", ""), [$"<</First {First + 1} 0 R>>", .. lines, "<</Title (last)>>"]));
        var read = SmallStack.Run(() => Outline.Read(file));
        Assert.Equal((Many + 1, "last"), (read.Length, read[^1].Title));
    }

    [Fact]
    public void Types_that_lead_to_a_standard_one_over_many_steps_are_found_and_those_in_a_circle_too()
    {
        var steps = string.Concat(Enumerable.Range(1, Levels).Select(i => $"/t{i} /t{i + 1} "));
        string Lost(string last)
        {
            var file = PdfFile.Read(Whole($"/StructTreeRoot <</RoleMap <<{steps}/t{Levels + 1} /{last}>>>>", "", Stream("", ""), []));
            var found = SmallStack.Run(() => UaCheck.Find(file)).Where(one => one.Rule.Name == "02-003");
            return string.Join(' ', found.SelectMany(one => one.Places).Take(2));
        }

        Assert.Equal("", Lost("P"));
        Assert.StartsWith("the type 't1' the type 't10'", Lost("t1"), StringComparison.Ordinal);
    }

    /// <summary>Streams of objects whose lengths stand in the next one, in themselves, or in each other.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(null)]
    public void Lengths_of_object_streams_that_are_in_object_streams_are_refused(int? circle)
    {
        var streams = circle ?? Levels;
        // Stream i holds the length of the stream before it, and the first that of the last.
        var (text, rows) = (new StringBuilder("%PDF-1.5\n"), new List<int[]> { new[] { 0, 0, 0 } });
        void Add(string value)
        {
            text.Append(CultureInfo.InvariantCulture, $"{rows.Count} 0 obj\n{value}\nendobj\n");
            rows.Add([1, text.Length - value.Length - $"{rows.Count} 0 obj\n\nendobj\n".Length, 0]);
        }

        Add("<</Type /Catalog /Pages 2 0 R>>");
        Add("<</Type /Pages /Kids [3 0 R] /Count 1>>");
        Add("<</Type /Page /Parent 2 0 R>>");
        for (var i = 0; i < streams; i++)
        {
            var head = $"{First - 1 + streams + (i + streams - 1) % streams} 0 ";
            Add($"<</Type /ObjStm /N 1 /First {head.Length} /Length {First - 1 + streams + i} 0 R>>\nstream\n{head}99\nendstream");
        }

        rows.AddRange(Enumerable.Range(0, streams).Select(i => new[] { 2, First - 1 + (i + 1) % streams, 0 }));
        var table = text.Length;
        int[] Fields(int[] row) => [row[0], .. new[] { 24, 16, 8, 0 }.Select(by => row[1] >> by & 255), row[2]];
        var bytes = string.Concat(rows.SelectMany(Fields).Select(b => (char)b));
        text.Append(CultureInfo.InvariantCulture, $"{First - 1 + 2 * streams} 0 obj\n<</Type /XRef /W [1 4 1] /Size {rows.Count} /Root 1 0 R /Length {bytes.Length}>>\nstream\n{bytes}\nendstream\nendobj\nstartxref\n{table}\n%%EOF\n");

        Refuses("a stream has no length", () => PdfFile.Read(Encoding.Latin1.GetBytes(text.ToString())));
    }

    [Fact]
    public void A_file_of_very_many_changes_has_the_newest_objects_and_reads_what_they_share_once()
    {
        // Each table frees what stands in the stream that all share, which has very many rows.
        var text = new StringBuilder(Encoding.Latin1.GetString(Whole("/Own (old)", "", Stream("", ""), [])));
        var (rows, shared) = (new string('\0', Levels), text.Length);
        text.Append(CultureInfo.InvariantCulture, $"9 0 obj\n<</Type /XRef /W [1 0 0] /Index [10 {Levels}] /Size 9 /Length {rows.Length}>>\nstream\n{rows}\nendstream\nendobj\n");
        var before = text.ToString().LastIndexOf("\nxref", StringComparison.Ordinal) + 1;
        var newest = text.Length;
        text.Append("1 0 obj\n<</Type /Catalog /Pages 2 0 R /Own (new)>>\nendobj\n");
        for (var i = 0; i < Levels; i++)
        {
            var table = text.Length;
            text.Append(CultureInfo.InvariantCulture, $"xref\n1 1\n{newest:D10} 00000 n \ntrailer\n<</Size 9 /Root 1 0 R /XRefStm {shared} /Prev {before}>>\n");
            before = table;
        }

        text.Append(CultureInfo.InvariantCulture, $"startxref\n{before}\n%%EOF\n");
        var file = SmallStack.Run(() => PdfFile.Read(Encoding.Latin1.GetBytes(text.ToString())));
        Assert.Equal(new PdfString("new"), file.Catalog["Own"]);
    }

    private static void TryAll(string catalog, string page, string content, ImmutableArray<string> objects) =>
        SmallStack.Run(() => TryAll(Whole(catalog, page, content, objects)));

    private static void TryAll(byte[] bytes)
    {
        PdfFile? file = null;
        Try(() => file = PdfFile.Read(bytes));
        if (file is null) return;
        foreach (var walk in Walkers) Try(() => walk(file.Copy()));
    }

    private static void Try(Action act)
    {
        try
        {
            act();
        }
        catch (PdfFormatException)
        {
            // Refused in a sentence.
        }
    }

    private static void Refuses(string reason, string catalog, params ImmutableArray<string> objects) =>
        Refuses(reason, () => PdfFile.Read(Whole(catalog, "", Stream("", ""), objects)));

    private static void Refuses(string reason, Action read) =>
        Assert.Contains(reason, Assert.Throws<PdfFormatException>(() => SmallStack.Run(read)).Message, StringComparison.Ordinal);

    private static string Repeated(string part) => string.Concat(Enumerable.Repeat(part, Levels));

    private static string Stream(string entries, string content) => $"<<{entries} /Length {content.Length}>>\nstream\n{content}\nendstream";

    /// <summary>A file of one page: a catalog, pages, a page, its content, and these objects from number 5.</summary>
    private static byte[] Whole(string catalog, string page, string content, ImmutableArray<string> objects)
    {
        var pages = catalog.Contains("/Pages", StringComparison.Ordinal) ? "" : "/Pages 2 0 R";
        var parent = page.Contains("/Parent", StringComparison.Ordinal) ? "" : "/Parent 2 0 R";
        var contents = page.Contains("/Contents", StringComparison.Ordinal) ? "" : "/Contents 4 0 R";
        ImmutableArray<string> all =
        [
            $"<</Type /Catalog {pages} {catalog}>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>",
            $"<</Type /Page /MediaBox [0 0 420 595] {parent} {contents} {page}>>", content, .. objects,
        ];
        var (text, table) = (new StringBuilder("%PDF-1.4\n"), new StringBuilder());
        for (var i = 0; i < all.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{text.Length:D10} 00000 n \n");
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{all[i]}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {all.Length + 1}\n0000000000 65535 f \n").Append(table)
            .Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {all.Length + 1} /Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
