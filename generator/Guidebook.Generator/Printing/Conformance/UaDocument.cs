using System.Collections.Immutable;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>What the rules ask of a file, read once: its tags, its painted content, its annotations and all dictionaries.</summary>
internal sealed class UaDocument
{
    /// <summary>Reads a file.</summary>
    public UaDocument(PdfFile file)
    {
        (File, Tags, Pages) = (file, TagTree.Read(file), Pdf.Pages.Numbers(file));
        Root = file.DictOf(file.Catalog["StructTreeRoot"]);
        Content = new(file);
        Dictionaries = [.. new Reachable(file).All()];
        Annotations = [.. Annotation.ReadAll(file, ParentTree.Read(file))];
        Owners = ParentTree.Read(file);
    }

    /// <summary>The file.</summary>
    public PdfFile File { get; }

    /// <summary>The root of the tags.</summary>
    public PdfDict Root { get; }

    /// <summary>The tags in reading order.</summary>
    public ImmutableArray<Tag> Tags { get; }

    /// <summary>The page numbers from 1, by object number.</summary>
    public ImmutableDictionary<int, int> Pages { get; }

    /// <summary>What is painted, and with which fonts.</summary>
    public PaintedContent Content { get; }

    /// <summary>All dictionaries that the trailer reaches.</summary>
    public ImmutableArray<PdfDict> Dictionaries { get; }

    /// <summary>Links, fields and other annotations.</summary>
    public ImmutableArray<Annotation> Annotations { get; }

    /// <summary>The tags of marked content and annotations, by their keys.</summary>
    public ParentTree Owners { get; }

    /// <summary>The page of a tag, as words.</summary>
    public string At(Tag tag) => tag.Page is { } page && Pages.TryGetValue(page.Number, out var number)
        ? FormattableString.Invariant($"the tag '{tag.Type}' on page {number}")
        : $"the tag '{tag.Type}'";

    /// <summary>A text of a dictionary, decoded; empty if there is none.</summary>
    public string Text(PdfDict dict, string key) => File.Find<PdfString>(dict[key]) is { } text ? PdfText.Decode(text) : "";
}
