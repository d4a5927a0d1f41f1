using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>The key <c>topics</c> of articles and practices.</summary>
internal static class TopicReader
{
    // Each topic has a page of its own.
    private const int MostTopics = 100;

    /// <summary>The topics; none where the key is absent.</summary>
    public static ImmutableArray<Located<string>> Read(Fields fields)
    {
        var topics = fields.LocatedPlains("topics");
        if (topics.Length <= MostTopics) return topics;
        fields.Report(Codes.OutOfRange, topics[MostTopics].Span,
            FormattableString.Invariant($"'topics' should have at most {MostTopics} items; this list has {topics.Length}."));
        return topics[..MostTopics];
    }
}
