using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Typefaces;

/// <summary>The signs of a guide and of the theme's strings.</summary>
internal sealed class GuideSigns
{
    private readonly List<EntrySigns> found = [];

    private GuideSigns()
    {
    }

    /// <summary>The signs for a use, without those of Latin 1 in text.</summary>
    public HashSet<int> For(TypefaceRole role) => [.. found.SelectMany(signs => SignsOf(signs, role).Keys)];

    /// <summary>The locations of a sign in the author's files, the first of each text.</summary>
    public IEnumerable<SourceSpan> LocationsOf(int sign, TypefaceRole role) =>
        found.Select(signs => SignsOf(signs, role).GetValueOrDefault(sign)).Where(span => span.File is not null);

    /// <summary>Collects the signs of everything that readers see.</summary>
    public static GuideSigns Collect(Guide guide, Strings strings, SignCache cache)
    {
        var signs = new GuideSigns();
        signs.found.AddRange(guide.Content.Entries.Select(cache.Find));
        var (others, theme, settings) = (new EntrySigns(), new EntrySigns(), guide.Settings);
        foreach (var text in settings.Texts) others.Add(text);
        string?[] plain = [settings.Author, settings.Publisher, settings.Contact, settings.Licence?.Name, .. settings.Marks.Concat(settings.Who).Concat(settings.Cadences).Select(choice => choice.Title)];
        foreach (var text in plain.OfType<string>()) others.Add(text, settings.Span);
        foreach (var change in settings.Words) others.Add(change.Says, change.Span);
        foreach (var line in guide.Content.HelpLines)
            foreach (var text in new[] { line.Name, line.Number, line.Text, line.Hours, line.For }.OfType<string>()) others.Add(text, line.Span);
        foreach (var key in strings.Keys) theme.Add(strings[key], default);
        signs.found.AddRange([others, theme]);
        return signs;
    }

    private static Dictionary<int, SourceSpan> SignsOf(EntrySigns signs, TypefaceRole role) => role is TypefaceRole.Code ? signs.Code : signs.Text;
}
