using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Guidebook.Generator.Editions;
using Guidebook.Model;
using Guidebook.Themes.Hearth;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Printing;

/// <summary>Names prints by all that they are made of, but for the pictures, which are known only once a print has asked for them.</summary>
internal sealed class PrintKeys
{
    private static readonly Type[] Parts = [typeof(DocumentPrinter), typeof(HearthAssets), typeof(Medium), typeof(Guide)];
    private readonly ImmutableArray<string> common;

    private PrintKeys(Settings settings, string browser)
    {
        var print = settings.Print;
        common =
        [
            // The theme's stylesheets and typefaces are in its assembly.
            .. Parts.Select(part => part.Module.ModuleVersionId.ToString()),
            browser, settings.Language.Tag, settings.Author ?? "",
            string.Create(CultureInfo.InvariantCulture, $"{print.SheetsPerSignature} {print.PaperThicknessMm:R} {print.CropMarks}"),
        ];
    }

    /// <summary>The keys of a build; null where there is no browser, of which a print is made too.</summary>
    public static async Task<PrintKeys?> OfAsync(Settings settings, BrowserChoice choice)
    {
        var path = BrowserFinder.Find(choice) ?? await OpenedBrowser.DownloadedAsync();
        if (path is null || !File.Exists(path)) return null;
        var file = new FileInfo(path);
        var program = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return new(settings, string.Create(CultureInfo.InvariantCulture, $"{program.FullName} {program.Length} {program.LastWriteTimeUtc.Ticks}"));
    }

    /// <summary>The key of a document.</summary>
    /// <param name="html">Its print HTML, as it is drawn before any number is known.</param>
    public string Compute(PrintDocument document, string html)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var own = new[] { document.Subject, string.Create(CultureInfo.InvariantCulture, $"{document.Size.WidthMm:R} {document.Size.HeightMm:R}"), html };
        foreach (var part in common.Concat(own).Concat(document.Orders.Select(order => $"{order.Path.Value} {order.Edition} {order.Finishing}")))
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
