using System.Collections.Immutable;

namespace Guidebook.Tests.Fuzzing;

/// <summary>All readers that are tried.</summary>
internal static class FuzzTargets
{
    public static ImmutableArray<FuzzTarget> All { get; } =
    [
        .. GuideFileTarget.All,
        new MarkdownTarget(),
        new StringsTarget(),
        new PictureTarget(),
        new DrawingTarget(),
        new FontTarget(),
        new PdfTarget(),
        new HtmlTarget(),
        new StylesTarget(),
        new RecordTarget(),
    ];
}
