using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// The lines of tables. Browsers paint lines that cells share with the table, and tag them as if they were text of the table itself; no
/// text can stand there in HTML.
/// </summary>
internal static class TableLines
{
    private static readonly ImmutableHashSet<string> Containers = ["Table", "THead", "TBody", "TFoot", "TR"];

    /// <summary>
    /// Takes the lines out of the tags, and returns their marked content by its owner's <c>StructParents</c> key and its MCID.
    /// </summary>
    public static ImmutableHashSet<(int Owner, int Mark)> Remove(PdfFile file)
    {
        var marks = ImmutableHashSet.CreateBuilder<(int, int)>();
        foreach (var tag in TagTree.Read(file).Where(tag => Containers.Contains(tag.Type)))
        {
            var kids = TagTree.Kids(file, tag.Dict).ToLookup(kid => TagTree.MarkOf(file, tag.Dict, kid) is not null);
            if (!kids[true].Any()) continue;
            marks.UnionWith(kids[true].Select(kid => TagTree.MarkOf(file, tag.Dict, kid)!.Value));
            file.Set(tag.Reference, tag.Dict.With("K", new PdfArray([.. kids[false]])));
        }

        var gone = marks.ToImmutable();
        if (!gone.IsEmpty) StructureTree.ForgetMarks(file, gone);
        return gone;
    }
}
