using System.Buffers;
using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>A resource that a content stream uses.</summary>
/// <param name="Kind">The entry of the resource dictionary, for example <c>Font</c>.</param>
/// <param name="Written">The browser's name, which counts through the whole document.</param>
/// <param name="Name">The name that the stream has here, which counts through the stream alone.</param>
internal sealed record NamedResource(string Kind, string Written, string Name);

/// <summary>
/// Names what a content stream uses by its order in the stream: the browser's names change with all that stands before a page, so that the
/// same page would have other bytes.
/// </summary>
/// <param name="renames">Whether names are changed; a form without resources of its own uses those of the pages that draw it.</param>
internal sealed class ResourceNames(bool renames)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\f\0/()<>[]{}%");
    private readonly List<NamedResource> used = [];

    /// <summary>What the stream uses, in order of its first use.</summary>
    public ImmutableArray<NamedResource> Used => [.. used];

    /// <summary>The text of an operation with the new name of the resource that it uses, if it uses any.</summary>
    public string Of(ContentOperation operation, string text)
    {
        var kind = operation.Operator switch
        {
            "Tf" => "Font",
            "gs" => "ExtGState",
            "Do" => "XObject",
            "sh" => "Shading",
            "scn" or "SCN" => "Pattern",
            _ => null,
        };
        if (!renames || kind is null || operation.Operands.OfType<PdfName>().ToList() is not [var name]) return text;
        var start = text.IndexOf('/', StringComparison.Ordinal);
        var length = text.AsSpan(start + 1).IndexOfAny(Ends);
        return $"{text[..start]}/{NameOf(kind, name.Value)}{(length < 0 ? "" : text[(start + 1 + length)..])}";
    }

    /// <summary>
    /// Whether nothing that resources draw uses their names, as forms and fonts of drawings without resources of their own do.
    /// </summary>
    public static bool AreOwn(PdfFile file, PdfDict resources)
    {
        var drawings = file.DictOf(resources["XObject"]).Values.Select(drawing => file.Find<PdfData>(drawing)?.Dict);
        var fonts = file.DictOf(resources["Font"]).Values.Select(file.Find<PdfDict>);
        var users = drawings.Where(drawing => drawing?.Names("Subtype", "Form") == true)
            .Concat(fonts.Where(font => font?.Names("Subtype", "Type3") == true));
        return users.All(user => user!["Resources"] is not null);
    }

    /// <summary>The resources of a stream with its names: what it does not use is left out, other kinds stay as they are.</summary>
    public static PdfDict Apply(PdfFile file, PdfDict resources, ImmutableArray<NamedResource> used)
    {
        foreach (var kind in (string[])["Font", "ExtGState", "XObject", "Shading", "Pattern"])
        {
            var (written, named) = (file.DictOf(resources[kind]), PdfDict.Empty);
            foreach (var resource in used.Where(resource => resource.Kind == kind))
                if (written[resource.Written] is { } value) named = named.With(resource.Name, value);
            resources = named.Entries.IsEmpty ? resources.Without(kind) : resources.With(kind, named);
        }

        return resources;
    }

    private string NameOf(string kind, string written)
    {
        if (used.Find(resource => resource.Kind == kind && resource.Written == written) is { } known) return known.Name;
        var number = used.Count(resource => resource.Kind == kind);
        used.Add(new(kind, written, FormattableString.Invariant($"{kind[0]}{number}")));
        return used[^1].Name;
    }
}
