using Guidebook.Benchmarks.Corpora;
using Guidebook.Generator.Reading.Files;

namespace Guidebook.Benchmarks.Stages;

/// <summary>The guides that the stages are measured on.</summary>
public enum SampleGuide
{
    /// <summary>The guide that the repository ships.</summary>
    Shipped,

    /// <summary>A made-up guide.</summary>
    MadeUp,
}

/// <summary>Where a guide for measuring lies.</summary>
internal static class SampleFolders
{
    /// <summary>The folders of a guide; a made-up one is written into the scratch folder first.</summary>
    public static ContentFolders Create(SampleGuide guide, Scratch scratch)
    {
        if (guide is SampleGuide.Shipped) return new(Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds"));
        GuidebookDialect.Write(new Corpus(StageBenchmarks.ArticlesOfCorpus), scratch.Folder);
        return new(scratch.Folder, null);
    }
}
