using System.Collections.Immutable;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>Print HTML, and the files it uses.</summary>
public sealed record PrintJob
{
    /// <summary>What is being printed, as findings call it: the file's name.</summary>
    public required string Name { get; init; }

    /// <summary>Which file to open, as <see cref="Files"/> knows it.</summary>
    public required string Entry { get; init; }

    /// <summary>Finds a file by its path, without a leading slash; null where there is none.</summary>
    public required Func<string, PrintFile?> Files { get; init; }

    /// <summary>The size that the print HTML asks for with <c>@page</c>.</summary>
    public required PageSize Size { get; init; }

    /// <summary>
    /// Whether a last page that links to every id is added, so that the PDF names the places of all of them.
    /// Whoever asks for it takes it away again.
    /// </summary>
    public bool LinkEveryId { get; init; }

    /// <summary>The pages of which small pictures are taken.</summary>
    public ImmutableArray<PageEnd> Pictures { get; init; } = [];

    /// <summary>How much of the drawn page, on every side, pictures leave out.</summary>
    public double BleedMm { get; init; }
}

/// <summary>A file that a page to print uses.</summary>
/// <param name="ContentType">For example <c>text/html; charset=utf-8</c>.</param>
public sealed record PrintFile(ReadOnlyMemory<byte> Bytes, string ContentType);

/// <summary>What the browser made, as it made it, and what was seen in the page meanwhile.</summary>
public sealed record PrintResult(ReadOnlyMemory<byte> Pdf, ImmutableArray<FitExcess> Excesses, ImmutableArray<PrintedNumber> Numbers)
{
    /// <summary>The texts of elements that are hidden from reading aloud (<c>aria-hidden</c>).</summary>
    public ImmutableArray<string> Hidden { get; init; } = [];

    /// <summary>The pictures that were asked for, as PNG.</summary>
    public ImmutableArray<ReadOnlyMemory<byte>> Pictures { get; init; } = [];
}

/// <summary>An element whose content is larger than itself.</summary>
/// <param name="Fit">The value of the element's <c>data-fit</c>.</param>
/// <param name="ExcessMm">By how many millimetres, in the worse of both directions.</param>
public sealed record FitExcess(string Fit, double ExcessMm);

/// <summary>A page number that is printed somewhere: the text of an element with <c>data-page-of</c>.</summary>
/// <param name="Id">The id whose page is meant.</param>
/// <param name="Text">What is printed.</param>
public sealed record PrintedNumber(string Id, string Text);
