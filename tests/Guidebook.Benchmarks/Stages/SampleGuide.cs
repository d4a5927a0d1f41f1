using Guidebook.Benchmarks.Corpora;
using Guidebook.Generator.Reading.Files;

namespace Guidebook.Benchmarks.Stages;

/// <summary>The guides for the benchmarks of stages.</summary>
public enum SampleGuide
{
    /// <summary>The shipped guide.</summary>
    Shipped,

    /// <summary>A generated guide.</summary>
    MadeUp,
}

/// <summary>Finds the folders of a benchmark's guide.</summary>
internal static class SampleFolders
{
    /// <summary>The folders of a guide; a generated guide is first written to the scratch folder.</summary>
    public static ContentFolders Create(SampleGuide guide, Scratch scratch)
    {
        if (guide is SampleGuide.Shipped) return new(Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds"));
        GuidebookDialect.Write(new Corpus(StageBenchmarks.ArticlesOfCorpus), scratch.Folder);
        return new(scratch.Folder, null);
    }
}
