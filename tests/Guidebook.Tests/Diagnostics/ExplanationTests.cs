using Guidebook.Generator.Diagnostics;

namespace Guidebook.Tests.Diagnostics;

public class ExplanationTests
{
    [Fact]
    public void Every_code_is_its_own() => Assert.Distinct(Codes.All.Select(code => code.Id));

    [Fact]
    public void Every_code_is_explained_with_a_wrong_and_a_right_example() => Assert.All(Codes.All, code =>
    {
        var text = Explanation.Of(code);
        Assert.StartsWith($"{code.Title}\n", text, StringComparison.Ordinal);
        Assert.Contains("\n## Wrong\n\n```", text, StringComparison.Ordinal);
        Assert.Contains("\n## Right\n\n```", text, StringComparison.Ordinal);
    });
}
