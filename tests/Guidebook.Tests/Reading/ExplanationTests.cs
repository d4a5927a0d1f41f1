using System.Reflection;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Tests.Reading;

public class ExplanationTests
{
    [Fact]
    public void Every_finding_of_the_reader_is_explained_with_a_wrong_and_a_right_example()
    {
        var codes = typeof(Codes).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => (Code)property.GetValue(null)!)
            .Where(code => string.CompareOrdinal(code.Id, "GB1200") < 0)
            .ToList();
        Assert.True(codes.Count >= 30);
        Assert.Equal(codes.Count, codes.Select(code => code.Id).Distinct().Count());
        Assert.All(codes, code =>
        {
            using var stream = typeof(Codes).Assembly.GetManifestResourceStream(code.Id);
            Assert.NotNull(stream);
            using var reader = new StreamReader(stream);
            var text = reader.ReadToEnd();
            Assert.StartsWith($"# {code.Title}\n", text, StringComparison.Ordinal);
            Assert.Contains("\n## Wrong\n\n```", text, StringComparison.Ordinal);
            Assert.Contains("\n## Right\n\n```", text, StringComparison.Ordinal);
        });
    }
}
