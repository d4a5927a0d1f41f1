using System.Globalization;

namespace Guidebook.Tests.Builds.Print;

/// <summary>The feet of the pages of a tagged PDF.</summary>
internal static class PageFeet
{
    /// <summary>
    /// Prints the number of each page whose last marked content is that of a heading although other text stands above it, and of each
    /// page without marked content that has an artifact with text.
    /// </summary>
    private const string Faults = """
        import re, sys
        from pypdf import PdfReader
        reader = PdfReader(sys.argv[1])
        root = reader.trailer["/Root"]["/StructTreeRoot"]
        def numbers(node):
            node = node.get_object()
            for kid in node.get("/Kids", []): yield from numbers(kid)
            pairs = node.get("/Nums", [])
            yield from zip(pairs[::2], pairs[1::2])
        parents = {int(key): value.get_object() for key, value in numbers(root["/ParentTree"])}
        def is_heading(element):
            while element is not None:
                element = element.get_object()
                if re.fullmatch("/H[1-6]?", str(element.get("/S", ""))): return True
                element = element.get("/P")
            return False
        for i, page in enumerate(reader.pages):
            content = page.get_contents().get_data()
            marks = [int(mark) for mark in re.findall(rb"/MCID (\d+)", content)]
            if not marks:
                if re.search(rb"T[jJ]", content): print("furniture", i + 1)
                continue
            owners = parents[int(page["/StructParents"])]
            kinds = [is_heading(owners[mark]) for mark in marks]
            if kinds[-1] and not all(kinds): print("heading", i + 1)
        print("read", len(reader.pages))
        """;

    /// <summary>
    /// Prints the pages of each list of the text that goes on overleaf, with the number of its rows on the first and on the last page.
    /// </summary>
    private const string Lists = """
        import sys
        from pypdf import PdfReader
        reader, first, last = PdfReader(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
        pages = {page.indirect_reference.idnum: i + 1 for i, page in enumerate(reader.pages)}
        def kids(node):
            found = node.get("/K", [])
            found = [kid.get_object() for kid in (found if isinstance(found, list) else [found])]
            return [kid for kid in found if isinstance(kid, dict) and kid.get("/Type") != "/OBJR"]
        def begin(node):
            if "/Pg" in node: return pages[node.raw_get("/Pg").idnum]
            return next((page for page in map(begin, kids(node)) if page), None)
        def lists(node):
            if node.get("/S") == "/L": yield [page for page in (begin(kid) for kid in kids(node) if kid.get("/S") == "/LI") if page]
            for kid in kids(node): yield from lists(kid)
        for rows in lists(reader.trailer["/Root"]["/StructTreeRoot"].get_object()):
            if rows and first <= rows[0] and rows[-1] < last and rows[0] < rows[-1]:
                print(rows[0], rows.count(rows[0]), rows.count(rows[-1]))
        """;

    /// <summary>
    /// Asserts that a list of the text has two rows at least before the turn of a page and three behind it; returns the number of lists
    /// that go on overleaf.
    /// </summary>
    /// <param name="first">The first page of the text.</param>
    /// <param name="end">The page behind the text.</param>
    public static int AssertLists(string file, int first, int end)
    {
        var lists = Tools.RunPypdf(Lists, file, $"{first}", $"{end}").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ').Select(int.Parse).ToArray()).ToList();
        Assert.All(lists, list => Assert.True(list is [_, >= 2, >= 3], string.Join(' ', list)));
        return lists.Count;
    }

    /// <summary>Asserts that no page ends with a heading, and that no page has a head or a number and nothing else.</summary>
    public static void AssertFilled(string file)
    {
        var lines = Tools.RunPypdf(Faults, file).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Empty(lines[..^1]);
        Assert.True(int.Parse(lines[^1].Split(' ')[1], CultureInfo.InvariantCulture) > 1);
    }
}
