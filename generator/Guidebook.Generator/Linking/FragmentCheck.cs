using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Checks that the heading or day to which a reference leads stands in its entry.</summary>
internal sealed class FragmentCheck(Suggestions suggestions, Findings findings)
{
    private const int MostNamed = 6;
    private readonly Dictionary<Slug, HashSet<string>> places = [];

    /// <summary>Whether the place exists; if not, that is reported.</summary>
    public bool Check(Reference reference, Entry entry)
    {
        var known = PlacesOf(entry);
        if (known.Contains(reference.Fragment ?? "")) return true;
        if (entry is Plan plan) NoDay(reference, plan);
        else if (entry is Text text) NoHeading(reference, text, known);
        else findings.Add(Codes.NoPlacesInside, reference.Span,
            $"'{entry.Id}' is {EntryKind.Of(entry)}; only articles and pages have headings to link to, and plans have days."
            + $" Write '{entry.Id}' alone.");
        return false;
    }

    private HashSet<string> PlacesOf(Entry entry)
    {
        if (places.TryGetValue(entry.Id, out var known)) return known;
        return places[entry.Id] = entry switch
        {
            Text text => [.. text.Sections.Select(section => section.Id)],
            Plan plan => [.. plan.Days.Select(day => day.Id)],
            _ => [],
        };
    }

    private void NoDay(Reference reference, Plan plan) => findings.Add(Codes.UnknownFragment, reference.Span, string.Create(
        CultureInfo.InvariantCulture,
        $"The plan '{plan.Id}' has no day '{reference.Fragment}'. Its days are 'day-1' to 'day-{plan.Days.Length}'."));

    private void NoHeading(Reference reference, Text inside, HashSet<string> known)
    {
        var wrong = reference.Fragment ?? "";
        var near = suggestions.For(wrong, known);
        var text = known.Count == 0
            ? $"'{reference.Target}' has no headings, so there is no '{wrong}' in it."
            : $"'{reference.Target}' has no heading with the id '{wrong}'.{(near.Length > 0 ? near : Some(inside))}";
        findings.Add(Codes.UnknownFragment, reference.Span, text, new($"place {reference.Target}#{wrong}"));
    }

    private static string Some(Text inside) =>
        $" It has {string.Join(", ", inside.Sections.Take(MostNamed).Select(section => $"'{section.Id}'"))}{(inside.Sections.Length > MostNamed ? " and others" : "")}.";
}
