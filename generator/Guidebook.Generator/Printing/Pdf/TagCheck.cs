using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Checks the tags of a PDF for screens as far as a program can; defects are diagnostics. What PDF/UA-1 demands besides is the work of
/// <see cref="Conformance.UaCheck"/>.
/// </summary>
public sealed class TagCheck
{
    private readonly PdfFile file;
    private readonly string name;
    private readonly DiagnosticBag diagnostics;
    private readonly ImmutableDictionary<int, int> pages;
    private readonly ImmutableArray<Tag> tags;
    private readonly MarkedText texts;
    private bool isGood = true;

    private TagCheck(PdfFile file, string name, MarkedText texts, DiagnosticBag diagnostics)
    {
        (this.file, this.name, this.texts, this.diagnostics) = (file, name, texts, diagnostics);
        (pages, tags) = (Pages.Numbers(file), TagTree.Read(file));
    }

    /// <summary>Repairs the tags of a finished file and checks them; returns true if there are no defects.</summary>
    public static bool Apply(PdfFile file, string name, PrintTexts html, DiagnosticBag diagnostics) =>
        Check(file, name, Tags.Mend(file, html), diagnostics);

    /// <summary>Checks the tags of a file; returns true if there are no defects.</summary>
    internal static bool Check(PdfFile file, string name, MarkedText texts, DiagnosticBag diagnostics)
    {
        var check = new TagCheck(file, name, texts, diagnostics);
        check.CheckDocument();
        check.CheckHeadings();
        check.CheckPictures();
        check.CheckNotes();
        check.CheckOutline();
        check.CheckText();
        check.CheckNesting();
        return check.isGood;
    }

    private void Report(Code code, string message)
    {
        isGood = false;
        diagnostics.Report(code, message);
    }

    private void CheckDocument()
    {
        var info = file.Info;
        var marks = file.Find<PdfDict>(file.Catalog["MarkInfo"]);
        var shows = file.Find<PdfDict>(file.Catalog["ViewerPreferences"])?["DisplayDocTitle"] is PdfBoolean { Value: true };
        var hasTitle = file.Find<PdfString>(info["Title"]) is { Bytes.Length: > 0 };
        var hasLanguage = file.Find<PdfString>(file.Catalog["Lang"]) is { Bytes.Length: > 0 };
        Lacks(marks?["Marked"] is PdfBoolean { Value: true } && !tags.IsEmpty, "no tags; let its text be headings, paragraphs and lists");
        Lacks(hasLanguage, "no language; set it in the guide's settings");
        Lacks(hasTitle && shows, "no title; give its HTML a <title>");
        var tagged = tags.Select(tag => tag.Dict["Pg"]).OfType<PdfReference>().Select(page => page.Number).ToHashSet();
        foreach (var page in Pages.List(file).Where(page => tagged.Contains(page.Number) && Pages.Get(file, page)["StructParents"] is null))
            Lacks(false, $"no way back from page {Number(page)} to its tags; name another browser with --browser PATH");
    }

    private void Lacks(bool isThere, string what)
    {
        if (!isThere) Report(Codes.PdfIncomplete, $"'{name}' has {what}.");
    }

    private string Number(PdfReference? page) =>
        page is not null && pages.TryGetValue(page.Number, out var number) ? number.ToString(CultureInfo.InvariantCulture) : "?";

    private void CheckHeadings()
    {
        var before = 0;
        foreach (var tag in tags)
        {
            if (tag.Type is not ['H', >= '1' and <= '6' and var digit]) continue;
            var level = digit - '0';
            if (level > before + 1)
                Report(Codes.PrintHeadingSkips, FormattableString.Invariant($"On page {Number(tag.Page)} of '{name}' the heading '{texts.Find(tag.Dict)}' is of level {level}, ")
                    + (before == 0 ? "but the first heading must be of level 1." : FormattableString.Invariant($"but after one of level {before} it can be of level {before + 1} at most.")));
            before = level;
        }
    }

    private void CheckPictures()
    {
        foreach (var tag in tags.Where(tag => tag.Type == "Figure" && Tags.Alternative(file, tag.Reference).Length == 0))
            Report(Codes.PrintPictureUnnamed, $"On page {Number(tag.Page)} of '{name}' a picture has no description; describe it, or hide it with aria-hidden if it only decorates.");
    }

    private void CheckNesting()
    {
        var rules = new TagNesting(file, tags);
        foreach (var tag in tags)
            foreach (var breach in rules.Find(tag))
                Report(Codes.PrintTagsMisplaced, $"On page {Number(tag.Page)} of '{name}' the tag '{tag.Type}' {breach}, so that it is not read aloud as it is meant.");
    }

    private void CheckNotes()
    {
        var holders = new Dictionary<int, string>();
        foreach (var tag in tags)
            foreach (var note in TagTree.Notes(file, tag.Dict)) holders[note.Number] = tag.Type;
        foreach (var page in Pages.List(file))
            foreach (var note in (file.Find<PdfArray>(Pages.Get(file, page)["Annots"])?.Items ?? []).OfType<PdfReference>())
                if (file.Find<PdfDict>(note) is { } dict) CheckNote(dict, holders.GetValueOrDefault(note.Number), Number(page));
    }

    private void CheckNote(PdfDict note, string? holder, string page)
    {
        var isField = note.Names("Subtype", "Widget");
        var isNamed = file.Find<PdfString>(note[isField ? "TU" : "Contents"]) is { Bytes.Length: > 0 };
        if (holder == (isField ? "Form" : "Link") && isNamed && note["StructParent"] is not null) return;
        var (what, lack) = (isField ? "form field" : "link", isNamed ? "tag" : "text");
        Report(Codes.PrintLinkUnnamed, $"On page {page} of '{name}' the {what}{Target(note)} has no {lack}, so that it cannot be read aloud.");
    }

    private string Target(PdfDict note)
    {
        var target = file.Find<PdfDict>(note["A"])?["URI"] ?? file.Find<PdfValue>(note["Dest"]) ?? note["T"];
        return target switch
        {
            PdfName named => $" to '#{PdfName.TextOf(named.Value)}'",
            PdfString text => $" '{PdfText.Decode(text)}'",
            _ => "",
        };
    }

    private void CheckOutline()
    {
        var lines = Outline.Read(file);
        if (lines.IsEmpty) Report(Codes.PrintOutlineBroken, $"'{name}' has no outline; give its parts headings.");
        foreach (var line in lines.Where(line => line.Page is null || line.Title.Trim().Length == 0))
            Report(Codes.PrintOutlineBroken, $"In the outline of '{name}' the line '{line.Title}' leads to no page or has no text.");
    }

    /// <summary>Reports one diagnostic per page with the beginning of its untagged text.</summary>
    private void CheckText()
    {
        foreach (var page in texts.Unmarked.Where(found => Letters.Plain(found.Text).Length > 0).GroupBy(found => found.Page))
        {
            var words = string.Concat(page.Select(found => found.Text)).Trim();
            var shown = Clipping.Shorten(words, 40);
            Report(Codes.PrintTextUntagged, FormattableString.Invariant($"On page {page.Key} of '{name}' the text '{shown}' stands outside of all tags, so that it is not read aloud; ")
                + "write it in the page itself rather than in the stylesheet, or hide it with aria-hidden if it only decorates.");
        }
    }
}
