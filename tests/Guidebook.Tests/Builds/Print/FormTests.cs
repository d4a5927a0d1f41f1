using System.Text.Json.Nodes;

namespace Guidebook.Tests.Builds.Print;

/// <summary>The fill-in booklet: filled by one independent tool, read by another.</summary>
public sealed class FormTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    private const string Filling = """
        import sys
        from pypdf import PdfReader, PdfWriter
        reader = PdfReader(sys.argv[1])
        fields = reader.get_fields()
        writer = PdfWriter()
        writer.clone_document_from_reader(reader)
        texts = sorted(name for name, field in fields.items() if field["/FT"] == "/Tx")
        checks = sorted(name for name, field in fields.items() if field["/FT"] == "/Btn" and not field.get("/Ff"))
        values = {name: "Words for " + name for name in texts[::max(1, len(texts) // 7)][:7]}
        values.update({name: "/Yes" for name in checks[::max(1, len(checks) // 3)][:3]})
        for page in writer.pages:
            writer.update_page_form_field_values(page, values)
        writer.write(sys.argv[2])
        print("\n".join("field " + name for name in sorted(values)))
        """;

    [Theory]
    [InlineData("booklet-fill-in", 150)]
    [InlineData("seven-days-fill-in", 30)]
    [InlineData("worksheets-fill-in", 100)]
    public void Ten_fields_are_filled_saved_and_read_back(string name, int atLeast)
    {
        var filled = Path.Combine(prints.Bench.Home, $"{name}-filled.pdf");
        var names = Tools.RunPypdf(Filling, prints.File(name), filled).Split('\n')
            .Where(line => line.StartsWith("field ", StringComparison.Ordinal)).Select(line => line["field ".Length..]).ToList();
        Assert.Equal(10, names.Count);
        Assert.Contains("No syntax or stream encoding errors found", Tools.Run("qpdf", "--check", filled), StringComparison.Ordinal);
        var fields = JsonNode.Parse(Tools.Run("qpdf", "--json", "--json-key=acroform", filled))!["acroform"]!["fields"]!.AsArray();
        Assert.True(fields.Count >= atLeast, $"only {fields.Count} fields");
        Assert.All(fields, field => Assert.NotEqual("", field!["alternativename"]!.GetValue<string>()));
        // The choices of one question are one field: each has a name of its own for screen readers.
        Assert.Equal(fields.Count, fields.Select(field => (NameOf(field), field!["alternativename"]!.GetValue<string>())).Distinct().Count());
        Assert.All(fields.GroupBy(NameOf)
            .Where(group => group.Count() > 1), group => Assert.All(group, choice => Assert.True(choice!["isradiobutton"]!.GetValue<bool>())));
        var values = fields.ToLookup(NameOf, field => field!["value"]?.ToString());
        Assert.All(names, field => Assert.Contains(Assert.Single(values[field]), new[] { $"u:Words for {field}", $"Words for {field}", "/Yes", "n:/Yes", "u:/Yes" }));
    }

    private static string NameOf(JsonNode? field) => field!["fullname"]!.GetValue<string>();
}
