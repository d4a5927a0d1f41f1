using System.Text.Json;
using Guidebook.Generator.Diagnostics.Printers;

namespace Guidebook.Generator.Readability;

/// <summary>Prints a readability report, as text or as JSON.</summary>
public static class ReadabilityPrinter
{
    /// <summary>
    /// Prints a table, the remarks in the format of compilers, and a summary line; without a formula, the remarks and what is not measured.
    /// </summary>
    public static void PrintText(ReadabilityReport report, TextWriter writer)
    {
        if (report.IsMeasured) PrintTable(report, writer);
        foreach (var remark in report.Remarks) writer.WriteLine(remark);
        writer.WriteLine(report.IsMeasured ? Summarize(report) : FormattableString.Invariant(
            $"There is no formula for '{report.Language}': reading age, sentences and contractions are measured in English only. Words under 'avoid' were looked for; remarks: {report.Remarks.Length}."));
    }

    private static void PrintTable(ReadabilityReport report, TextWriter writer)
    {
        var width = report.Pages.Max(page => Name(page).Length);
        writer.WriteLine($"{"page".PadRight(width)}  words  a sentence  spread  contractions  reading age");
        foreach (var page in report.Pages) writer.WriteLine(FormattableString.Invariant(
            $"{Name(page).PadRight(width)}  {page.Measure.Words,5}  {page.Measure.AverageSentence,10:0.0}  {page.Measure.Deviation,6:0.0}  {page.Measure.Contractions,12}  {page.Measure.ReadingAge,11:0.0}"));
        writer.WriteLine();
    }

    private static string Summarize(ReadabilityReport report) =>
        FormattableString.Invariant(
            $"Sentences have {report.Whole.AverageSentence:0.0} words on average, with a standard deviation of {report.Whole.Deviation:0.0}; contractions: {report.Whole.Contractions:N0}.")
        + Environment.NewLine
        + FormattableString.Invariant(
            $"Average reading age {report.ReadingAge:0.0} over {report.Whole.Words:N0} words ({Measure.Formula}); pages over {ReadabilityReport.HardAge}: {report.HardPages}; remarks: {report.Remarks.Length}.");

    /// <summary>Prints the report as one JSON object.</summary>
    public static void PrintJson(ReadabilityReport report, TextWriter writer) => JsonPrinter.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("language", report.Language.Tag);
        json.WriteString("formula", report.IsMeasured ? Measure.Formula : null);
        if (report.IsMeasured) WriteFigures(json, report);
        json.WriteStartArray("pages");
        foreach (var page in report.Pages) Write(json, page);
        json.WriteEndArray();
        json.WriteStartArray("remarks");
        foreach (var remark in report.Remarks) Write(json, remark);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteFigures(Utf8JsonWriter json, ReadabilityReport report)
    {
        json.WriteNumber("readingAge", Rounded(report.ReadingAge));
        json.WriteNumber("words", report.Whole.Words);
        json.WriteNumber("averageSentence", Rounded(report.Whole.AverageSentence));
        json.WriteNumber("deviation", Rounded(report.Whole.Deviation));
        json.WriteNumber("contractions", report.Whole.Contractions);
        json.WriteNumber("pagesOver13", report.HardPages);
    }

    private static string Name(MeasuredText page) => $"{page.Kind} {page.Id}";

    private static void Write(Utf8JsonWriter json, MeasuredText page)
    {
        json.WriteStartObject();
        json.WriteString("kind", page.Kind);
        json.WriteString("id", page.Id);
        json.WriteString("file", page.Span.File);
        json.WriteNumber("line", page.Span.Line);
        json.WriteNumber("words", page.Measure.Words);
        json.WriteNumber("sentences", page.Measure.Sentences);
        json.WriteNumber("averageSentence", Rounded(page.Measure.AverageSentence));
        json.WriteNumber("deviation", Rounded(page.Measure.Deviation));
        json.WriteNumber("contractions", page.Measure.Contractions);
        json.WriteNumber("readingAge", Rounded(page.Measure.ReadingAge));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Remark remark)
    {
        json.WriteStartObject();
        json.WriteString("file", remark.File);
        json.WriteNumber("line", remark.Line);
        json.WriteString("message", remark.Message);
        json.WriteEndObject();
    }

    private static double Rounded(double number) => Math.Round(number, 1, MidpointRounding.AwayFromZero);
}
