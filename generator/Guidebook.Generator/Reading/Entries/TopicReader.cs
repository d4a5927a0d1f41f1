using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the key <c>topics</c> of articles and practices.</summary>
internal static class TopicReader
{
    // Every topic has its own page.
    private const int MostTopics = 100;

    /// <summary>Reads the topics; empty if there is no key.</summary>
    public static ImmutableArray<Located<string>> Read(Fields fields)
    {
        var topics = fields.LocatedNames("topics");
        if (topics.Length <= MostTopics) return topics;
        fields.Report(Codes.OutOfRange, topics[MostTopics].Span,
            FormattableString.Invariant($"'topics' should have at most {MostTopics} items; this list has {topics.Length}."));
        return topics[..MostTopics];
    }
}
