using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>Post-processes a PDF from the browser.</summary>
public sealed record FinishedPdf(PdfFile File, PageNumbers Numbers)
{
    private const int OutlineLevels = 2;

    /// <summary>Finishes a PDF that was printed once; null if it cannot be parsed, which is reported.</summary>
    public static FinishedPdf? Plain(ReadOnlyMemory<byte> printed, string name, DocumentProperties properties, DiagnosticBag diagnostics) =>
        Make(printed, new(name, properties, new()), diagnostics, _ => { });

    /// <summary>
    /// Finishes a PDF with extra pages: one that links to every id is removed, and those with the labels of sheets are kept apart.
    /// </summary>
    internal static FinishedPdf? Numbered(ReadOnlyMemory<byte> printed, PaginationJob job, DiagnosticBag diagnostics) =>
        Make(printed, new(job.Print.Name, job.Properties, job.Streams), diagnostics, file =>
        {
            LinkingPage.Remove(file);
            SheetLabels.Extract(file, job.Print.SheetLabels.Length);
        });

    /// <summary>The page numbers of a draft with an extra page that links to every id; null if it cannot be parsed.</summary>
    internal static PageNumbers? ReadNumbers(ReadOnlyMemory<byte> draft, string name, DiagnosticBag diagnostics)
    {
        try
        {
            var file = PdfFile.Read(draft);
            LinkingPage.Remove(file);
            return new(Destinations.Read(file), Pages.List(file).Length);
        }
        catch (PdfFormatException exception)
        {
            Report(exception, name, diagnostics);
            return null;
        }
    }

    /// <summary>Reports a PDF with an unsupported structure.</summary>
    internal static void Report(PdfFormatException exception, string name, DiagnosticBag diagnostics) =>
        diagnostics.Report(Codes.PdfNotUnderstood, $"The browser's PDF for '{name}' is not understood: {exception.Message} Name another browser with --browser PATH.");

    /// <summary>The document properties.</summary>
    internal static DocumentProperties PropertiesOf(PrintDocument document, Settings settings) =>
        new(document.Size, settings.Language.Tag, settings.Author, document.Subject, Date: null)
        {
            IsRightToLeft = settings.Language.Direction is TextDirection.RightToLeft,
            Publisher = settings.Publisher,
            Rights = RightsOf(settings),
            Edition = settings.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };

    /// <summary>The name and address of the guide's licence; null for none.</summary>
    internal static string? RightsOf(Settings settings) =>
        settings.Licence is { } licence ? $"{licence.Name} {licence.Address?.AbsoluteUri}".TrimEnd() : null;

    private sealed record Raw(string Name, DocumentProperties Properties, KnownStreams Streams);

    private static FinishedPdf? Make(ReadOnlyMemory<byte> printed, Raw raw, DiagnosticBag diagnostics, Action<PdfFile> removeExtras)
    {
        try
        {
            var file = PdfFile.Read(printed);
            removeExtras(file);
            CompactContent.Apply(file, raw.Streams);
            SharedStreams.Merge(file);
            Outline.Prune(file, OutlineLevels);
            Finish.Apply(file, raw.Properties);
            return new(file.Renumber(), new(Destinations.Read(file), Pages.List(file).Length));
        }
        catch (PdfFormatException exception)
        {
            Report(exception, raw.Name, diagnostics);
            return null;
        }
    }
}
