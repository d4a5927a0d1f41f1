using Guidebook.Benchmarks.Corpora;

namespace Guidebook.Benchmarks.Builds;

/// <summary>Creates the contestants.</summary>
internal static class Contestants
{
    /// <summary>guidebook with the shipped guide.</summary>
    public static Contestant ShippedGuide(string scratch) => Guidebook("the shipped guide", Repository.Root, Path.Combine(scratch, "shipped"));

    /// <summary>guidebook with a generated guide, which is written at this call.</summary>
    public static Contestant GuidebookOf(Corpus corpus, string scratch)
    {
        var folder = Path.Combine(scratch, "guidebook");
        GuidebookDialect.Write(corpus, Path.Combine(folder, "content"));
        return Guidebook(Described(corpus), folder, "output");
    }

    /// <summary>Hugo with the same generated guide, which is written at this call.</summary>
    public static Contestant HugoOf(Corpus corpus, string scratch)
    {
        var folder = Path.Combine(scratch, "hugo");
        HugoDialect.Write(corpus, folder);
        return new() { Name = "hugo", Builds = Described(corpus), Command = ["hugo", "--quiet"], Folder = folder, Output = "public" };
    }

    private static Contestant Guidebook(string builds, string folder, string output) => new()
    {
        Name = "guidebook",
        Builds = builds,
        Command = ["dotnet", typeof(Generator.Build).Assembly.Location, "build", "--content", "content", "--output", output, "--no-pdf", "--quiet"],
        Folder = folder,
        Output = output,
    };

    private static string Described(Corpus corpus) => FormattableString.Invariant($"{corpus.Articles.Length:#,0} made-up articles");
}
