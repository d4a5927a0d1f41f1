using Guidebook.Tests.Builds;
using Guidebook.Tests.Builds.Print;
using Guidebook.Tests.Rendering;
using Guidebook.Tests.Serving;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(Guidebook.Tests.LongestFirst))]

namespace Guidebook.Tests;

/// <summary>Begins with the classes that take longest, so that none of them is left alone at the end of a run.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest =
    [
        .. new[]
        {
            typeof(PrintedFileTests), typeof(MergedWordTests), typeof(ScannedCodeTests), typeof(BookTests), typeof(FittedGuideTests),
            typeof(BadPrintTests), typeof(SoakTests), typeof(EbookTests), typeof(ThemeFolderTests), typeof(ScriptTests),
            typeof(SameBytesTests), typeof(TongueGuideTests), typeof(KilledBuildTests),
        }.Select(type => type.FullName!),
    ];

    /// <inheritdoc/>
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderByDescending(collection => IsLong(collection.TestCollectionDisplayName))];

    private static bool IsLong(string collection) => Longest.Any(name => collection.Contains($" {name} ", StringComparison.Ordinal));
}
