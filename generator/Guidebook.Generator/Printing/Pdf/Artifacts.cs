using System.Collections.Immutable;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Marks decorative content as artifacts: browsers leave <c>aria-hidden</c> drawings and white space between boxes outside marked content,
/// but a tagged PDF must classify all of its content.
/// </summary>
/// <param name="hidden">The texts of elements with <c>aria-hidden</c>.</param>
internal sealed class Artifacts(PdfFile file, IEnumerable<string> hidden)
{
    private const string Begin = "/Artifact BMC\n";
    private const string End = "\nEMC\n";
    private readonly ImmutableArray<string> hidden = [.. hidden.Select(Plain)];
    private readonly MarkedText texts = new(file);

    /// <summary>Marks the content of the pages, and of the forms that have tags of their own.</summary>
    public void Mark()
    {
        var forms = new HashSet<int>();
        foreach (var page in Pages.List(file))
        {
            var dict = Pages.Get(file, page);
            var resources = Dict(dict["Resources"]);
            if (Marked(ContentStream.OfPage(file, dict), resources) is { } content) ContentStream.SetOfPage(file, page, content);
            MarkForms(resources, forms);
        }
    }

    /// <summary>Normalises text for comparisons between HTML and PDF: no white space, no soft hyphens, all upper case.</summary>
    public static string Plain(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c != '\u00AD')).ToUpperInvariant();

    private PdfDict Dict(PdfValue? value) => file.Find<PdfDict>(value) ?? PdfDict.Empty;

    private bool HasOwnTags(PdfValue? drawing) => file.Find<PdfData>(drawing) is { } data && data.Dict["StructParents"] is not null;

    private void MarkForms(PdfDict resources, HashSet<int> seen)
    {
        foreach (var form in Dict(resources["XObject"]).Entries.Values.OfType<PdfReference>())
        {
            if (!HasOwnTags(form) || !seen.Add(form.Number)) continue;
            var data = file.Find<PdfData>(form)!;
            var own = data.Dict["Resources"] is { } named ? Dict(named) : resources;
            if (Marked(Flate.Unpack(data), own) is { } content) file.Set(form, Flate.Pack(data.Dict, content));
            MarkForms(own, seen);
        }
    }

    /// <summary>The content with artifact marks around unmarked content; null if all content is marked already.</summary>
    private byte[]? Marked(byte[] content, PdfDict resources)
    {
        var edits = new ContentEdits(content);
        var (depth, begin, text) = (0, (int?)null, "");
        var shown = new ShownText(name => texts.Font(resources, name));
        foreach (var operation in ContentStream.Read(content))
        {
            if (operation.Operator is "BMC" or "BDC") depth++;
            else if (operation.Operator == "EMC") depth--;
            text = operation.Operator == "BT" ? "" : text + shown.Read(operation);
            if (depth > 0) continue;
            if (operation.Operator is "m" or "re" or "BT") begin ??= operation.Start;
            else if (operation.Operator == "n") begin = null;
            else if (Ends(operation, resources, text))
            {
                edits.Insert(begin ?? operation.Start, Begin);
                edits.Insert(operation.End, End);
                begin = null;
            }
            else if (operation.Operator == "ET") begin = null;
        }

        return edits.Any ? edits.Finish() : null;
    }

    /// <summary>Whether the operation completes a decorative drawing or text.</summary>
    private bool Ends(ContentOperation operation, PdfDict resources, string text) => operation.Operator switch
    {
        "f" or "F" or "f*" or "S" or "s" or "B" or "B*" or "b" or "b*" or "sh" or "BI" => true,
        "Do" => operation.Name is { } name && !HasOwnTags(Dict(resources["XObject"])[name]),
        "ET" => Plain(text) is var shown && (shown.Length == 0 || hidden.Any(known => known.Contains(shown, StringComparison.Ordinal))),
        _ => false,
    };
}
