namespace Guidebook.BrowserTests;

/// <summary>A page of each kind that the shipped guide has.</summary>
public static class PageKinds
{
    /// <summary>Their paths.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        "index.html", "404.html", "settings.html", "articles/index.html", "articles/someone-goes-first.html", "practices/index.html", "practices/i-message.html",
        "strands/talk.html", "stages/2.html", "plans/index.html", "plans/thirty-days/index.html", "plans/thirty-days/day-26.html", "decks/index.html", "decks/deeper.html",
        "worksheets/index.html", "worksheets/weekly-check-in-sheet.html", "self-check.html", "faq.html", "quick-reference.html", "glossary.html", "sources/index.html", "sources/s1.html",
        "pages/help.html", "pages/privacy.html", "pages/how-to-print.html",
    ];

    /// <summary>The same as data of a theory.</summary>
    public static TheoryData<string> All => [.. Paths];
}
