using System.Net;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading;
using Guidebook.Model;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Linking;

namespace Guidebook.Tests.Entries;

/// <summary>The guide <c>Guides/every-kind</c>, which has an entry of every kind, with every key.</summary>
internal static partial class EveryKind
{
    public static Content Read(DiagnosticBag diagnostics)
    {
        var folder = Path.Combine(Repository.Root, "tests/Guidebook.Tests/Guides/every-kind");
        return ContentReader.Read(new(Path.Combine(folder, "content"), Path.Combine(folder, "seeds")), 1, diagnostics)!;
    }

    public static Guide Link() => Links.GuideOf(Read(new()));

    /// <summary>What HTML or a text says, without what stands between words.</summary>
    public static string Letters(string html) =>
        string.Concat(WebUtility.HtmlDecode(Tag().Replace(html, " ")).Where(char.IsLetterOrDigit));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
