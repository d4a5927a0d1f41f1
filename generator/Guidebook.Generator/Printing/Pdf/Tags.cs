using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Repairs the tags that browsers leave incomplete, because screen readers need them.</summary>
internal static class Tags
{
    /// <summary>Maps names from PDF 2.0, which browsers use in PDF 1.4 files, to their PDF 1.4 equivalents.</summary>
    private static readonly ImmutableDictionary<string, string> Newer = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("Strong", "Span"),
        KeyValuePair.Create("Em", "Span"),
        KeyValuePair.Create("Sub", "Span"),
        KeyValuePair.Create("Title", "P"),
        KeyValuePair.Create("FENote", "Note"),
        KeyValuePair.Create("Aside", "Div"),
        KeyValuePair.Create("DocumentFragment", "Div"),
    ]);

    /// <summary>Changes the file in place; returns the text of its marked content.</summary>
    internal static MarkedText Mend(PdfFile file, PrintTexts html)
    {
        if (file.Catalog["StructTreeRoot"] is not PdfReference root || file.Find<PdfDict>(root) is not { } tree) return MarkedText.Read(file);
        TagMarks.Apply(file);
        UnicodeTables.Mend(file);
        new Artifacts(file, HiddenTags.Remove(file).Union(TableLines.Remove(file)), html.Untagged).Mark();
        var words = new TagWords(file, MarkedText.Read(file));
        var texts = words.Write(html.Words);
        var links = new LinkNames(file, texts, words.BoxEnds);
        foreach (var tag in TagTree.Read(file)) Mend(file, tag, links);
        ListTags.Mend(file);
        new LooseText(file, words.BoxEnds).Wrap();
        FigureBoxes.Write(file, texts);
        var tags = TagTree.Read(file);
        MendOutline(file, [.. tags.Where(tag => tag.Type is ['H', >= '1' and <= '6']).Select(tag => texts.Find(tag.Dict))]);
        var roles = tags.Select(tag => tag.Dict["S"]).OfType<PdfName>().Select(name => name.Value).Where(Newer.ContainsKey).Distinct();
        var map = roles.Aggregate(
            file.DictOf(tree["RoleMap"]), (known, role) => known.With(role, new PdfName(Newer[role])));
        if (map.Entries.Length > 0) file.Set(root, tree.With("RoleMap", map));
        foreach (var page in Pages.List(file)) file.Set(page, Pages.Get(file, page).With("Tabs", new PdfName("S")));
        return texts;
    }

    private static void Mend(PdfFile file, Tag tag, LinkNames links)
    {
        var isNeutral = tag.Type is "NonStruct" or "Span";
        var isLink = isNeutral && TagTree.Notes(file, tag.Dict).Any(note => file.Find<PdfDict>(note)?.Names("Subtype", "Link") == true);
        if (isLink) tag = As(file, tag, "Link");
        else if (isNeutral && file.Find<PdfDict>(tag.Dict["P"])?.Names("S", "Ruby") == true) As(file, tag, "RB");
        else if (tag.Type == "NonStruct" && TagTree.Kids(file, tag.Dict).Any(kid => IsMark(file, kid))) As(file, tag, "Span");
        if (tag.Type == "Link") links.Write(tag);
    }

    private static Tag As(PdfFile file, Tag tag, string type)
    {
        var changed = tag with { Type = type, Dict = tag.Dict.With("S", new PdfName(type)) };
        file.Set(tag.Reference, changed.Dict);
        return changed;
    }

    /// <summary>Gives the lines of the outline the words of their headings where the browser wrote others.</summary>
    private static void MendOutline(PdfFile file, ImmutableArray<string> headings)
    {
        var titles = Outline.Read(file).Select(line => line.Title).ToList();
        var found = TextAlignment.Align(titles, headings);
        Outline.Rename(file, i => found[i] is { } heading && Letters.Plain(titles[i]) != Letters.Plain(headings[heading])
            ? headings[heading]
            : null);
    }

    /// <summary>Whether a kid is marked content, which a <c>NonStruct</c> tag must not contain, but a <c>Span</c> may.</summary>
    private static bool IsMark(PdfFile file, PdfValue kid) => kid is PdfNumber || file.Find<PdfDict>(kid)?["MCID"] is not null;

    internal static string Alternative(PdfFile file, PdfValue tag) => file.Find<PdfDict>(tag) is not { } dict ? ""
        : file.Find<PdfString>(dict["Alt"] ?? dict["ActualText"]) is { } text ? PdfText.Decode(text).Trim()
        : "";
}
