using Guidebook.Model;

namespace Guidebook.Generator.Linking.Provenance;

/// <summary>The one way to all citations of points.</summary>
internal static class Citations
{
    /// <summary>What an entry and its sections cite, with the place in it.</summary>
    public static IEnumerable<(Citation Citation, Place Place)> Of(Entry entry)
    {
        if (!entry.Sources.IsDefaultOrEmpty)
            foreach (var citation in entry.Sources) yield return (citation, default);
        if (entry is not Text text) yield break;
        foreach (var section in text.Sections)
            if (!section.Sources.IsDefaultOrEmpty)
                foreach (var citation in section.Sources) yield return (citation, Place.Of(section));
    }
}
