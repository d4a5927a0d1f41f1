using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Changes of the tree of tags that keep it whole: every tag names the parent that it has.</summary>
internal static class TagEdits
{
    /// <summary>Moves each run of kids that are tags into a new tag at its place.</summary>
    /// <param name="type">The type of the new tags.</param>
    /// <param name="moves">Whether a kid moves.</param>
    /// <param name="ends">Whether a run ends after a kid; null for none but the last.</param>
    /// <returns>The new tags.</returns>
    public static ImmutableArray<PdfReference> WrapRuns(
        PdfFile file, PdfReference parent, string type, Func<PdfReference, PdfDict, bool> moves, Func<PdfReference, bool>? ends = null)
    {
        var dict = file.Find<PdfDict>(parent)!;
        var (kids, run, made) = (ImmutableArray.CreateBuilder<PdfValue>(), new List<PdfReference>(),
            ImmutableArray.CreateBuilder<PdfReference>());
        foreach (var kid in TagTree.Kids(file, dict))
        {
            var isMoved = kid is PdfReference reference && file.Find<PdfDict>(reference) is { } tag && tag["S"] is PdfName
                && moves(reference, tag);
            if (isMoved) run.Add((PdfReference)kid);
            if (!isMoved || ends?.Invoke((PdfReference)kid) == true) Close();
            if (!isMoved) kids.Add(kid);
        }

        Close();
        if (made.Count > 0) file.Set(parent, dict.With("K", new PdfArray(kids.ToImmutable())));
        return made.ToImmutable();

        void Close()
        {
            if (run.Count == 0) return;
            made.Add(Wrap(file, parent, type, [.. run]));
            kids.Add(made[^1]);
            run.Clear();
        }
    }

    private static PdfReference Wrap(PdfFile file, PdfReference parent, string type, ImmutableArray<PdfReference> tags)
    {
        var wrapper = file.Add(PdfDict.Empty.With("Type", new PdfName("StructElem")).With("S", new PdfName(type)).With("P", parent)
            .With("K", new PdfArray([.. tags])));
        foreach (var tag in tags) file.Set(tag, file.Find<PdfDict>(tag)!.With("P", wrapper));
        return wrapper;
    }
}
