using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The targets of links to printed editions, such as <c>[[print:booklet]]</c>.</summary>
public static class PrintTargets
{
    /// <summary>The file of an edition that has one, and the page of downloads for those with several, where readers choose.</summary>
    public static FrozenDictionary<string, SitePath> Create(ImmutableArray<Download> downloads) => downloads
        .Where(download => download.Edition != EditionName.Pool)
        .GroupBy(download => download.Edition)
        .ToFrozenDictionary(
            group => KebabCase.From(group.Key), group => group.Skip(1).Any() ? WebsitePaths.Downloads : group.First().Path,
            StringComparer.Ordinal);

    /// <summary>Reports links to editions that the guide does not print.</summary>
    /// <param name="editions">The editions of all printed files; read only if there are links.</param>
    public static void Check(Guide guide, IEnumerable<EditionName> editions, DiagnosticBag diagnostics)
    {
        var links = FileLinkCheck.ListOf(guide.Content).Where(link => link.IsPrint).ToList();
        if (links.Count == 0) return;
        var names = editions.Distinct().Except([EditionName.Pool]).Order().Select(KebabCase.From).ToList();
        foreach (var link in links.Where(link => !names.Contains(link.Name)))
            diagnostics.Report(Codes.UnknownPrint, link.Span,
                names.Count == 0
                    ? $"This guide prints nothing, so there is no '{link.Name}' to link to. Take the link out."
                    : $"This guide prints no '{link.Name}'.{Nearest.Suggestion(link.Name, names)} It prints {string.Join(", ", names)}.");
    }
}
