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

    /// <summary>Asserts that no page ends with a heading, and that no page has a head or a number and nothing else.</summary>
    public static void AssertFilled(string file)
    {
        var lines = Tools.RunPypdf(Faults, file).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Empty(lines[..^1]);
        Assert.True(int.Parse(lines[^1].Split(' ')[1], CultureInfo.InvariantCulture) > 1);
    }
}
