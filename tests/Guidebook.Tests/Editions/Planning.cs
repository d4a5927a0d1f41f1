using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

/// <summary>Creates plans of any length, and their booklets.</summary>
internal static class Planning
{
    private const string File = "plans/month.yaml";

    /// <summary>A plan with weeks of these lengths and reviews after the given days.</summary>
    public static Plan Plan(int[] weekLengths, params int[] lookBacks)
    {
        var days = Enumerable.Range(1, weekLengths.Sum()).ToArray();
        var starts = weekLengths.Select((_, i) => weekLengths.Take(i).Sum() + 1);
        return new()
        {
            Id = Slug.Parse("month"),
            Title = "A month",
            Span = Write.At(File, 1),
            People = People.Two,
            Rules = [],
            Days = [.. days.Select(number => Day(number) with { LookBack = lookBacks.Contains(number) })],
            Weeks = [.. starts.Zip(weekLengths, (start, length) => (start, length))
                .Select((week, i) => new Week(i + 1, $"Stretch {i + 1}", null, week.start, week.start + week.length - 1, Write.At(File, 50 + i)))],
        };
    }

    /// <summary>A guide with the plans and three practices; day n has practice 1 or 2.</summary>
    public static Content Content(params Plan[] plans) =>
        Write.Guide([Write.Practice("practice-0"), Write.Practice("practice-1"), Write.Practice("practice-2"), .. plans]);

    /// <summary>The booklets of a guide.</summary>
    public static ImmutableArray<PrintDocument> Booklets(Content content) =>
        BookletEdition.Compose(new(Links.GuideOf(content), StringsFor(content.Settings), Theme.Measures));

    /// <summary>The pages of a plan's only booklet.</summary>
    public static ImmutableArray<BookletPage> Pages(Plan plan) => Model(Booklets(Content(plan))[0]).Pages;

    /// <summary>The model of a booklet's template.</summary>
    public static Themes.Kit.Print.Booklet Model(PrintDocument document, PageNumbers? numbers = null) =>
        (Themes.Kit.Print.Booklet)document.View(numbers ?? PageNumbers.None).Model;

    /// <summary>Week lengths with this sum, different for each number, by a deterministic formula.</summary>
    public static int[] OddWeeks(int days)
    {
        var lengths = new List<int>();
        for (var left = days; left > 0; left -= lengths[^1]) lengths.Add(Math.Min(left, 1 + (days * 7 + lengths.Count * 5) % 11));
        return [.. lengths];
    }

    private static Day Day(int number) => new()
    {
        Number = number,
        Practice = Write.To($"practice-{number % 2 + 1}", File, 100 + number),
        ForOne = number % 3 == 0,
        Span = Write.At(File, 100 + number, 5),
        Prompt = Write.Passage("What?", File, 100 + number),
    };

    private static Strings StringsFor(Settings settings) => ThemeStrings.Create(Theme.Usual, settings, new DiagnosticBag());
}
