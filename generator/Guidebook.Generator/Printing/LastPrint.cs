using System.Collections.Immutable;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>
/// The last print of a document, into which the pages that change are put (<see cref="ChangedPages"/>).
/// </summary>
/// <param name="Around">The hash of the HTML around the sections.</param>
/// <param name="Sections">The hash of each section.</param>
/// <param name="Pictures">The requested pictures of the guide with their hashes.</param>
/// <param name="Thumbnails">PNG images of the first page.</param>
/// <param name="Texts">The texts of the HTML.</param>
/// <param name="Pdf">The finished file from which its orders were made.</param>
internal sealed record LastPrint(
    string Around, ImmutableArray<string> Sections, PageNumbers Numbers, ImmutableSortedDictionary<string, string> Pictures,
    ImmutableArray<ReadOnlyMemory<byte>> Thumbnails, PrintTexts Texts, ReadOnlyMemory<byte> Pdf);
