using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing;

/// <summary>What pages draw with: named by its order on the page, and one object where it is the same.</summary>
public class SharedResourceTests
{
    private static readonly PdfDict Picture = PdfDict.Empty.With("Subtype", new PdfName("Image"));
    private static readonly PdfDict Form = PdfDict.Empty.With("Subtype", new PdfName("Form"));

    [Fact]
    public void Pages_that_draw_the_same_have_the_same_content_whatever_the_browser_calls_it()
    {
        var file = FileOf(
            ("/G3 gs /X7 Do /X9 Do", ["ExtGState/G3", "XObject/X7", "XObject/X9"]),
            ("/G12 gs /X40 Do /X2 Do", ["ExtGState/G12", "XObject/X40", "XObject/X2"]));

        CompactContent.Apply(file, new());

        Assert.Equal(["/E0 gs /X0 Do /X1 Do", "/E0 gs /X0 Do /X1 Do"], Pages.List(file).Select(page => ContentOf(file, page)));
        var drawings = Pages.List(file).SelectMany(page => Drawings(file, page));
        Assert.Equal(["X7", "X9", "X40", "X2"], drawings.Select(drawing => Words(file, drawing)));
    }

    [Fact]
    public void A_page_whose_form_takes_its_names_keeps_them()
    {
        var file = FileOf(("/G3 gs /X7 Do", ["ExtGState/G3", "Form/X7"]));

        CompactContent.Apply(file, new());

        var page = Pages.List(file).Single();
        Assert.Equal("/G3 gs /X7 Do", ContentOf(file, page));
        Assert.Equal(["G3"], file.DictOf(file.DictOf(Pages.Get(file, page)["Resources"])["ExtGState"]).Keys);
    }

    [Fact]
    public void The_same_pictures_and_forms_become_one_object()
    {
        var file = FileOf(("/X1 Do /X2 Do", ["XObject/X1", "XObject/X2"]), ("/X3 Do", ["XObject/X3"]));
        var page = Pages.List(file)[1];
        var own = file.Add(Flate.Pack(Picture, "X1"u8.ToArray()));
        file.Set(page, Pages.Get(file, page).With("Resources", PdfDict.Empty.With("XObject", PdfDict.Empty.With("X3", own))));

        SharedStreams.Merge(file);

        Assert.Equal(Drawings(file, Pages.List(file)[0])[0], Drawings(file, page).Single());
        Assert.NotEqual(Drawings(file, Pages.List(file)[0])[1], Drawings(file, page).Single());
    }

    [Fact]
    public void Forms_that_draw_the_same_forms_become_one_too()
    {
        var file = FileOf(("", []), ("", []));
        foreach (var page in Pages.List(file))
        {
            var inner = file.Add(Flate.Pack(Form.With("Resources", PdfDict.Empty), "0 0 1 1 re f"u8.ToArray()));
            var named = PdfDict.Empty.With("XObject", PdfDict.Empty.With("X0", inner));
            var outer = file.Add(Flate.Pack(Form.With("Resources", named), "/X0 Do"u8.ToArray()));
            file.Set(page, Pages.Get(file, page).With("Resources", PdfDict.Empty.With("XObject", PdfDict.Empty.With("X0", outer))));
        }

        SharedStreams.Merge(file);

        Assert.Single(Pages.List(file).SelectMany(page => Drawings(file, page)).Distinct());
    }

    /// <summary>A file of pages with these contents; what they draw is called by its name.</summary>
    private static PdfFile FileOf(params (string Content, string[] Resources)[] pages)
    {
        var catalog = PdfDict.Empty.With("Pages", new PdfReference(2));
        var file = new PdfFile(new() { [1] = catalog, [2] = PdfDict.Empty }, PdfDict.Empty.With("Root", new PdfReference(1)), "1.4");
        var made = ImmutableArray.CreateBuilder<PdfReference>();
        foreach (var (content, resources) in pages)
        {
            var named = PdfDict.Empty;
            foreach (var resource in resources.Select(resource => resource.Split('/')))
            {
                var kind = resource[0] == "Form" ? "XObject" : resource[0];
                PdfValue value = kind == "ExtGState" ? PdfDict.Empty
                    : Flate.Pack(resource[0] == "Form" ? Form : Picture, Encoding.ASCII.GetBytes(resource[1]));
                named = named.With(kind, file.DictOf(named[kind]).With(resource[1], file.Add(value)));
            }

            var stream = file.Add(Flate.Pack(PdfDict.Empty, Encoding.ASCII.GetBytes(content)));
            made.Add(file.Add(PdfDict.Empty.With("Resources", named).With("Contents", stream)));
        }

        Pages.Keep(file, made.ToImmutable());
        return file;
    }

    private static string ContentOf(PdfFile file, PdfReference page) =>
        Encoding.ASCII.GetString(ContentStream.OfPage(file, Pages.Get(file, page))).Trim().Replace('\n', ' ');

    private static ImmutableArray<PdfReference> Drawings(PdfFile file, PdfReference page) =>
        [.. file.DictOf(file.DictOf(Pages.Get(file, page)["Resources"])["XObject"]).Values.Cast<PdfReference>()];

    private static string Words(PdfFile file, PdfReference drawing) => Encoding.ASCII.GetString(Flate.Unpack(file.Find<PdfData>(drawing)!));
}
