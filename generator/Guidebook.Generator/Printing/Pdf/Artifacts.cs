using System.Collections.Immutable;
using System.Numerics;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Marks decorative content as artifacts: browsers leave <c>aria-hidden</c> drawings and white space between boxes outside marked content,
/// but a tagged PDF must classify all of its content. Hidden text becomes an artifact, too.
/// </summary>
/// <param name="hidden">The marked content of hidden text, from <see cref="HiddenTags"/>.</param>
/// <param name="untagged">The hidden texts without tags, from <see cref="PrintTexts.Untagged"/>.</param>
internal sealed class Artifacts(PdfFile file, ImmutableHashSet<(int Owner, int Mark)> hidden, ImmutableArray<string> untagged)
{
    private const string End = "\nEMC\n";
    private readonly MarkedText texts = new(file);
    private readonly ImmutableArray<string> untagged = [.. untagged.Select(Letters.Sort)];

    /// <summary>Marks the content of the pages, and of the forms that have tags of their own.</summary>
    public void Mark() => TaggedStreams.Edit(file, Marked);

    /// <summary>The content with artifact marks around unmarked content; null if all content is marked already.</summary>
    private byte[]? Marked(TaggedStreams.Source source)
    {
        var (edits, kind, place) = (new ContentEdits(source.Content), ArtifactKind.Of(file, source.Page),
            new ContentPlace(Matrix3x2.Identity));
        var (depth, begin, text) = (0, (int?)null, "");
        var (at, corners) = ((Vector2?)null, ((Vector2, Vector2)?)null);
        var shown = new ShownText(name => texts.Font(source.Resources, name));
        var operations = ContentStream.Read(source.Content).ToImmutableArray();
        var points = hidden.IsEmpty ? [] : FirstTexts(operations);
        foreach (var operation in operations)
        {
            place.Follow(operation);
            if (operation.Operator is "BMC" or "BDC") depth++;
            else if (operation.Operator == "EMC") depth--;
            if (texts.MarkOf(operation, source.Resources) is { } mark && hidden.Contains((source.Owner, mark)))
                edits.Replace(operation, kind.OfText(points.TryGetValue(operation.Start, out var point) ? point : null).TrimEnd());
            text = operation.Operator == "BT" ? "" : text + shown.Read(operation);
            if (operation.Operator is "Tj" or "TJ") at = place.Text;
            if (depth > 0) continue;
            if (operation.Operator is "m" or "re" or "BT") begin ??= operation.Start;
            if (operation.Operator is "m" or "re") corners = CornersOf(operation, place.Current);
            else if (operation.Operator == "n") begin = null;
            else if (Ends(operation, source.Resources, text))
            {
                edits.Insert(begin ?? operation.Start, operation.Operator == "ET" ? kind.OfText(at) : kind.OfDrawing(corners));
                edits.Insert(operation.End, End);
                begin = null;
            }
            else if (operation.Operator == "ET") begin = null;
        }

        return edits.Any ? edits.Finish() : null;
    }

    /// <summary>The place of the first text in each marked content, by the position of the operation that begins it.</summary>
    private static Dictionary<int, Vector2> FirstTexts(ImmutableArray<ContentOperation> operations)
    {
        var (place, open, points) = (new ContentPlace(Matrix3x2.Identity), new Stack<int>(), new Dictionary<int, Vector2>());
        foreach (var operation in operations)
        {
            place.Follow(operation);
            if (operation.Operator is "BMC" or "BDC") open.Push(operation.Start);
            else if (operation.Operator == "EMC") open.TryPop(out _);
            if (operation.Operator is not ("Tj" or "TJ")) continue;
            foreach (var begin in open) points.TryAdd(begin, place.Text);
        }

        return points;
    }

    private static (Vector2, Vector2)? CornersOf(ContentOperation operation, Matrix3x2 matrix) =>
        operation is { Operator: "re" } && operation.Numbers(4) is [var x, var y, var width, var height]
            ? (Vector2.Transform(new((float)x, (float)y), matrix), Vector2.Transform(new((float)(x + width), (float)(y + height)), matrix))
            : null;

    /// <summary>Whether the operation completes a decorative drawing, or a text of blanks or without tags.</summary>
    private bool Ends(ContentOperation operation, PdfDict resources, string text) => operation.Operator switch
    {
        "f" or "F" or "f*" or "S" or "s" or "B" or "B*" or "b" or "b*" or "sh" or "BI" => true,
        "Do" => operation.Name is { } name && !TaggedStreams.HasOwnTags(file, file.Find<PdfDict>(resources["XObject"])?[name]),
        "ET" => Letters.Sort(text) is var shown && (shown.Length == 0 || untagged.Any(known => Letters.Contains(known, shown))),
        _ => false,
    };
}
