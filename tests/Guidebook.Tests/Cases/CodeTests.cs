using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Builds;
using Guidebook.Tests.Editions;
using Guidebook.Tests.Printing;
using Guidebook.Tests.Printing.Conformance;
using Guidebook.Tests.Prose;
using Guidebook.Tests.Reading;
using Guidebook.Tests.Reading.Pictures;
using Guidebook.Tests.Typefaces;

namespace Guidebook.Tests.Cases;

/// <summary>Every code has its exact message in a test, and valid examples.</summary>
public sealed partial class CodeTests
{
    /// <summary>Codes that no content file can cause, and the tests with their exact messages.</summary>
    private static readonly Dictionary<string, string> CoveredElsewhere = new()
    {
        ["GB1003"] = nameof(FileFindingTests),
        ["GB1046"] = nameof(HeavyPictureTests),
        ["GB7012"] = nameof(PageNameTests),
        ["GB7050"] = nameof(LogoTests),
        ["GB4520"] = nameof(ThemeStringsTests),
        ["GB50"] = nameof(PageCodeTests),
        ["GB6001"] = nameof(PrintingBrowserTests),
        ["GB6002"] = nameof(PrintingBrowserTests),
        ["GB6004"] = nameof(PrintingBrowserTests),
        ["GB6050"] = nameof(TypefaceStoreTests),
        ["GB6005"] = nameof(PrintingBrowserTests),
        ["GB6010"] = nameof(PrintingBrowserTests),
        ["GB6011"] = nameof(PrintingBrowserTests),
        ["GB6012"] = nameof(PrintingBrowserTests),
        ["GB6013"] = nameof(PrintingBrowserTests),
        ["GB6014"] = nameof(PrintingBrowserTests),
        ["GB6016"] = nameof(PaginationTests),
        ["GB6017"] = nameof(PaginationTests),
        ["GB6020"] = nameof(PressPdfTests),
        ["GB6021"] = nameof(FormFieldTests),
        ["GB6022"] = nameof(FormFieldTests),
        ["GB6023"] = nameof(TagCheckTests),
        ["GB6024"] = nameof(TagCheckTests),
        ["GB6025"] = nameof(TagCheckTests),
        ["GB6026"] = nameof(TagCheckTests),
        ["GB6027"] = nameof(TagCheckTests),
        ["GB6028"] = nameof(TagCheckTests),
        ["GB6034"] = nameof(CoarsePictureTests),
        ["GB6051"] = nameof(UaCheckTests),
        ["GB6056"] = nameof(TagNestingTests),
        ["GB6090"] = nameof(EbookTests),
        ["GB60"] = nameof(PrintCodeTests),
        ["GB70"] = nameof(OutputCodeTests),
    };

    public static TheoryData<string> All => [.. Codes.All.Select(code => code.Id)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_code_has_a_case_of_its_own_or_a_test_with_its_exact_text(string code)
    {
        var expected = Path.Combine(Case.Folder, "diagnostics", code, "expected", "diagnostics.txt");
        var text = File.Exists(expected) ? File.ReadAllText(expected) : SourceOf(TestOf(code));
        Assert.Contains(code, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_of_a_code_is_named_after_a_code() =>
        Assert.Subset(
        Codes.All.Select(code => code.Id).ToHashSet(), Directory.EnumerateDirectories(Path.Combine(Case.Folder, "diagnostics"))
        .Select(folder => Path.GetFileName(folder)).ToHashSet());

    [Theory]
    [MemberData(nameof(OfRunningText))]
    public void The_examples_of_running_text_are_wrong_and_right_indeed(string id)
    {
        var (wrong, right) = (Examples(Explanation.Find(Codes.All.Single(code => code.Id == id)).Text) is [var one, var other, ..])
            ? (one.Text, other.Text)
            : default;
        Assert.Contains(Texts.ReadBody(wrong).Found, found => found.Code.Id == id);
        Assert.Empty(Texts.ReadBody(right).Found.Where(found => found.Code.Severity is Severity.Error || found.Code.Id == id));
    }

    /// <summary>
    /// Codes whose examples are complete Markdown: deep nesting is shown only in part, some levels of headings have a start that is not
    /// shown, and a link to one of two headings is found with all files.
    /// </summary>
    public static TheoryData<string> OfRunningText =>
    [
        .. Codes.All.Select(code => code.Id)
            .Where(id => id.StartsWith("GB12", StringComparison.Ordinal) && id is not ("GB1271" or "GB1233" or "GB1284"))
            .Where(id => Explanation.Find(Codes.All.Single(code => code.Id == id)).Text.Contains("```markdown", StringComparison.Ordinal)),
    ];

    private static List<(string Name, string Text)> Examples(string page) =>
        [.. Example().Matches(page).Select(match => (match.Groups["name"].Value, match.Groups["text"].Value))];

    private static string TestOf(string code) =>
        CoveredElsewhere.GetValueOrDefault(code) ?? CoveredElsewhere.GetValueOrDefault(code[..4])
        ?? throw new InvalidOperationException($"{code} has no case.");

    private static string SourceOf(string test) =>
        File.ReadAllText(Repository.Files("tests/Guidebook.Tests", ".cs").Single(file => Path.GetFileNameWithoutExtension(file) == test));

    [GeneratedRegex(@"^## (?<name>.+)\n\n```[a-z]+\n(?<text>[^`]+(`[^`]+)*)```$", RegexOptions.Multiline)]
    private static partial Regex Example();
}
