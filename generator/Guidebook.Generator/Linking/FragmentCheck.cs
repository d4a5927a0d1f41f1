using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Checks that the fragment of a reference, a heading or a day, exists in the target.</summary>
internal sealed class FragmentCheck(Settings settings, Suggestions suggestions, DiagnosticBag diagnostics)
{
    private const int MostNamed = 6;
    private readonly Dictionary<Slug, HashSet<string>> fragments = [];
    private readonly Dictionary<Slug, Dictionary<string, Section>> ambiguous = [];

    /// <summary>Whether the fragment exists; reports a missing one.</summary>
    public bool Check(Reference reference, Entry entry)
    {
        var known = FragmentsOf(entry);
        if (known.Contains(reference.Fragment ?? ""))
        {
            if (entry is Document document) ReportNamesake(reference, document);
            return true;
        }

        if (reference.Fragment is { } words && !Ids.TryParse(words, out _) && Ids.From(words).Value is var meant && known.Contains(meant))
            diagnostics.Report(Codes.LinkIdMalformed, reference.Span, $"'{reference.Target}#{words}' is not an id: ids have small letters, digits and single hyphens. Write [[{reference.Target}#{meant}]] or [[{reference.Target}#{meant}|words]].");
        else if (entry.Kind.Parts is not { AreLinked: true } parts) diagnostics.Report(Codes.NoPlacesInside, reference.Span,
            $"'{entry.Id}' is {settings.Phrase(entry.Kind)}; only {HaveParts()}. Write '{entry.Id}' alone.");
        else if (entry.Parts.Any() && entry.Parts.All(part => part.Ordinal is not null)) NoNumber(reference, entry, parts);
        else NoName(reference, entry, parts, known);
        return false;
    }

    /// <summary>Reports a link to the first of several headings with the same words.</summary>
    private void ReportNamesake(Reference reference, Document document)
    {
        if (!ambiguous.TryGetValue(document.Id, out var sections))
            ambiguous[document.Id] = sections = document.Sections
                .Where(section => section.NamesakeLine is not null).ToDictionary(section => section.Id);
        if (sections.TryGetValue(reference.Fragment!, out var section)) diagnostics.Report(Codes.HeadingAmbiguous, reference.Span,
            FormattableString.Invariant($"Two headings of '{document.Id}' have the words '{section.Title}', on lines {section.Span.Line} and {section.NamesakeLine}, and this link leads to the first. Give the one that is meant an id, {{#some-id}}, and link to it."));
    }

    /// <summary>The kinds that have linkable parts: <c>articles and pages have headings to link to, and plans have days</c>.</summary>
    private string HaveParts()
    {
        var said = Kinds.All.Where(kind => kind.Parts is { AreLinked: true })
            .GroupBy(kind => kind.Parts!.Plural, settings.Many)
            .Select((kinds, i) => $"{string.Join(" and ", kinds)} have {kinds.Key}{(i == 0 ? " to link to" : "")}");
        return string.Join(", and ", said);
    }

    private HashSet<string> FragmentsOf(Entry entry)
    {
        if (fragments.TryGetValue(entry.Id, out var known)) return known;
        return fragments[entry.Id] = [.. entry.Parts.Select(part => part.Fragment).OfType<string>()];
    }

    private void NoNumber(Reference reference, Entry entry, PartKind parts) => diagnostics.Report(Codes.UnknownFragment, reference.Span,
        $"The {settings.One(entry.Kind.Word)} '{entry.Id}' has no {parts.Word} '{reference.Fragment}'."
        + $" Its {parts.Plural} are '{entry.Parts.First().Fragment}' to '{entry.Parts.Last().Fragment}'.");

    private void NoName(Reference reference, Entry entry, PartKind parts, HashSet<string> known)
    {
        var wrong = reference.Fragment ?? "";
        var id = Ids.TryParse(wrong, out _) ? wrong : Ids.From(wrong).Value;
        var near = known.FirstOrDefault(place => place.StartsWith(id + "-", StringComparison.Ordinal)) is { } longer
            ? $" Did you mean '{longer}'?" : suggestions.For(id, known);
        var text = known.Count == 0
            ? $"'{reference.Target}' has no {parts.Plural}, so there is no '{wrong}' in it."
            : $"'{reference.Target}' has no {parts.Word} with the id '{wrong}'.{(near.Length > 0 ? near : Some(entry))}";
        diagnostics.Report(Codes.UnknownFragment, reference.Span, text, new($"place {reference.Target}#{wrong}"));
    }

    private static string Some(Entry entry)
    {
        var ids = entry.Parts.Select(part => $"'{part.Fragment}'").ToList();
        return $" It has {string.Join(", ", ids.Take(MostNamed))}{(ids.Count > MostNamed ? " and others" : "")}.";
    }
}
