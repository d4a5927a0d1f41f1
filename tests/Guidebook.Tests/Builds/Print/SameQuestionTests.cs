using System.Text.Json.Nodes;
using Guidebook.Model;

namespace Guidebook.Tests.Builds.Print;

/// <summary>Forms that ask the same question more than once: each answer has a field and a name of its own.</summary>
public sealed class SameQuestionTests
{
    private const string Question = "What did you hear?";

    [Fact]
    public async Task Answers_to_the_same_question_are_kept_apart()
    {
        using var guide = BuildBench.Open("every-kind");
        Replace(guide.PathOf("content/plans/first-weeks.yaml"), "Which note was it?", Question);
        Replace(guide.PathOf("content/plans/first-weeks.yaml"), "What did the other voice do?", Question);
        Replace(guide.PathOf("content/worksheets/my-range.yaml"), "label: How it stood", $"label: {Question}");
        Replace(guide.PathOf("content/worksheets/my-range.yaml"), "label: How full it was", $"label: {Question}");

        var found = await guide.BuildAsync(change: options => options with
        {
            Print = true,
            Browser = Tools.Browser(),
            Editions = [EditionName.FillIn],
        });

        Assert.DoesNotContain(found, diagnostic => diagnostic.Code.IsError);
        var files = Directory.GetFiles(Path.Combine(guide.Output, "site/downloads"), "*fill-in.pdf");
        Assert.True(files.Length > 1, "a plan and worksheets");
        Assert.All(files, AssertApart);
    }

    /// <summary>The fields of a file that ask the question have several names to programs, and as many to readers.</summary>
    private static void AssertApart(string file)
    {
        var fields = JsonNode.Parse(Tools.Run("qpdf", "--json", "--json-key=acroform", file))!["acroform"]!["fields"]!.AsArray()
            .Select(field => (Name: Read(field, "fullname"), Label: Read(field, "alternativename")))
            .Where(field => field.Label.Contains(Question, StringComparison.Ordinal)).ToList();
        Assert.True(fields.Count > 2, file);
        Assert.Distinct(fields);
        Assert.Distinct(fields.Select(field => field.Label));
    }

    private static string Read(JsonNode? field, string key) => field![key]!.GetValue<string>();

    private static void Replace(string file, string old, string with)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, with, StringComparison.Ordinal));
    }
}
