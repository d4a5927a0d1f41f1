using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Pictures;

/// <summary>The places where a guide shows its pictures.</summary>
internal sealed class PictureUses(Content content)
{
    private readonly Lazy<ILookup<SitePath, SourceSpan>> spans =
        new(() => ListOf(content).ToLookup(picture => picture.Source, picture => picture.Span));

    /// <summary>All pictures in texts and settings.</summary>
    public static IEnumerable<Picture> ListOf(Content content) => content.Entries.Uses.Pictures
        .Concat(content.Settings.Pictures).Concat(content.Settings.Texts.SelectMany(text => text.Pictures));

    /// <summary>
    /// Reports the errors of a picture where the guide shows it. Warnings, forbidden content of drawings, and errors of pictures that no
    /// text shows are reported in the picture's file.
    /// </summary>
    public void Report(SitePath picture, DiagnosticBag found, DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in found.Sorted)
        {
            var uses = IsOfWhole(diagnostic) ? spans.Value[picture].ToImmutableArray() : [];
            if (uses.IsEmpty) diagnostics.Report(diagnostic);
            foreach (var use in uses) diagnostics.Report(diagnostic.Code, use, MessageOf(picture, diagnostic), new($"picture {picture}"));
        }
    }

    private static bool IsOfWhole(Diagnostic diagnostic) =>
        diagnostic.Code.IsError
        && (diagnostic.Code == Codes.DamagedPicture || diagnostic.Span is { Line: 1, Column: 1, Length: 0 });

    private static string MessageOf(SitePath picture, Diagnostic diagnostic)
    {
        var line = diagnostic.Span is not { Line: 1, Column: 1, Length: 0 } and { Line: var number, Column: var column }
            ? FormattableString.Invariant($" because of its line {number}, column {column}")
            : "";
        return $"'{picture}' cannot be shown{line}. {diagnostic.Message}";
    }
}
