using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Generator.Reading.Yaml.Hints;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the group <c>print</c> of <c>guide.yaml</c>: the printed editions, their papers and their binding.</summary>
internal static class PrintSettingsReader
{
    /// <summary>The maximum number of sheets in a signature.</summary>
    public const int MostSheets = 64;

    private const double ThickestMm = 1;

    private static readonly ImmutableArray<(string, EditionName)> Editions =
        [.. Enum.GetValues<EditionName>().Where(edition => edition != EditionName.Website)
            .Select(edition => (KebabCase.From(edition), edition))];

    private static readonly ImmutableArray<(string, Paper)> Papers =
        [.. Enum.GetValues<Paper>().Select(paper => (KebabCase.From(paper), paper))];

    private static readonly ImmutableArray<(string, Duplex)> Ways = [.. Enum.GetValues<Duplex>().Select(way => (KebabCase.From(way), way))];

    private static readonly ImmutableArray<(string, PressCondition)> Conditions =
        [.. PressCondition.All.Select(condition => (condition.Name, condition))];

    private static readonly ImmutableArray<(string, PressPaper)> PressPapers = [.. PressPaper.All.Select(paper => (paper.Name, paper))];

    /// <summary>The words for sizes of cards.</summary>
    internal static ImmutableArray<(string, CardSize?)> CardSizes { get; } =
        [.. Enum.GetValues<CardSize>().Select(size => (KebabCase.From(size), (CardSize?)size))];

    private static readonly ImmutableArray<(string, CoverStyle)> Covers =
        [.. Enum.GetValues<CoverStyle>().Select(style => (KebabCase.From(style), style))];

    /// <summary>Reads the settings; a missing key has its default.</summary>
    public static PrintSettings Read(Fields fields)
    {
        var usual = new PrintSettings();
        return new()
        {
            Editions = WordsOr("editions", Editions, usual.Editions, fields),
            Papers = WordsOr("papers", Papers, usual.Papers, fields),
            Duplex = WordsOr("duplex", Ways, usual.Duplex, fields),
            SheetsPerSignature = fields.OptionalNumber("sheets-per-signature", 1, MostSheets),
            PaperThicknessMm = Thickness(fields) ?? usual.PaperThicknessMm,
            CardSize = (fields.Has("card-size") ? fields.Word("card-size", CardSizes) : null) ?? usual.CardSize,
            Cover = fields.OptionalWord("cover", Covers),
            CropMarks = fields.Flag("crop-marks"),
            Press = fields.Group("press", ReadPress) ?? usual.Press,
        };
    }

    private static PressSettings ReadPress(Fields fields) =>
        new() { Condition = fields.OptionalWord("condition", Conditions), Paper = fields.OptionalWord("paper", PressPapers) };

    /// <summary>The distinct words of a list, in the order of the file.</summary>
    private static ImmutableArray<T> WordsOr<T>(string key, ImmutableArray<(string, T)> words, ImmutableArray<T> usual, Fields fields)
    {
        var found = fields.Words(key, words);
        return fields.Has(key) ? [.. found.Distinct()] : usual;
    }

    private static double? Thickness(Fields fields)
    {
        const string key = "paper-thickness";
        if (fields.OptionalToken(key) is not { } text) return null;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var mm))
        {
            if (mm <= ThickestMm) return mm;
            fields.Report(Codes.OutOfRange, fields.LocationOf(key), $"'{key}' should be from 0 to 1 millimetre; this is {TypeHints.Short(text)}.");
        }
        else
            fields.Report(Codes.WrongType, fields.LocationOf(key), $"'{key}' should be a number of millimetres such as 0.1; this is '{TypeHints.Short(text)}'.");
        return null;
    }
}
