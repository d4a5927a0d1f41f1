using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.Printing;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Caching;

/// <summary>Creates keys of prints from all inputs except pictures, which are known only during printing.</summary>
internal sealed class PdfKeys
{
    private readonly ImmutableArray<string> common;

    private PdfKeys(PrintSetup setup, string browser)
    {
        var (theme, settings) = (setup.Theme, setup.Settings);
        var print = settings.Print;
        Type[] assemblies = [typeof(DocumentPrinter), typeof(Medium), typeof(Guide)];
        common =
        [
            .. assemblies.Select(type => type.Module.ModuleVersionId.ToString()),
            theme.Fingerprint, browser, setup.Typefaces.Fingerprint,
            settings.Language.Tag, settings.Author ?? "", settings.Publisher ?? "", FinishedPdf.RightsOf(settings) ?? "",
            settings.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            string.Create(CultureInfo.InvariantCulture, $"{print.PaperThicknessMm:R} {print.CropMarks}"),
            print.Press.Condition.Name,
        ];
    }

    /// <summary>Creates the keys of a build; null without a browser, because it is one of the inputs.</summary>
    public static PdfKeys? Create(PrintSetup setup, BrowserChoice choice) =>
        BrowserFinder.FindStamp(choice) is { } stamp ? new(setup, stamp) : null;

    /// <summary>The key of a document.</summary>
    /// <param name="input">The hash of what the browser is given with the numbers of the last print.</param>
    public string Create(PrintDocument document, string input) => ContentHash.Create(
    [
        .. common, document.Subject, string.Create(CultureInfo.InvariantCulture, $"{document.Size.WidthMm:R} {document.Size.HeightMm:R}"), input,
        .. document.Orders.Select(order => $"{order.Path.Value} {order.Edition} {order.Finishing} {order.Title}"),
    ]);
}
