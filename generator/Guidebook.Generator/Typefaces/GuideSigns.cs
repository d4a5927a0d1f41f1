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
    public HashSet<int> For(TypefaceRole role)
    {
        var all = new HashSet<int>();
        foreach (var signs in found)
            if (SignsOf(signs, role) is { } some) all.UnionWith(some.Keys);
        return all;
    }

    /// <summary>The locations of a sign in the author's files, the first of each text.</summary>
    public IEnumerable<SourceSpan> LocationsOf(int sign, TypefaceRole role) =>
        found.Select(signs => SignsOf(signs, role)?.GetValueOrDefault(sign) ?? default).Where(span => span.File is not null);

    /// <summary>Collects the signs of everything that readers see.</summary>
    /// <param name="cache">The signs of the last build; null for no cache.</param>
    public static GuideSigns Collect(Guide guide, Strings strings, SignCache? cache)
    {
        var signs = new GuideSigns();
        var entries = guide.Content.Entries.ToArray();
        var ofEntries = new EntrySigns[entries.Length];
        Parallel.For(0, entries.Length, i => ofEntries[i] = cache?.Find(entries[i]) ?? EntrySigns.Of(entries[i]));
        signs.found.AddRange(ofEntries);
        var (others, theme, settings) = (new EntrySigns(), new EntrySigns(), guide.Settings);
        foreach (var text in settings.Texts.Concat(FurtherTexts(settings))) others.Add(text);
        foreach (var line in guide.Content.HelpLines)
            foreach (var text in line.Texts.Concat(LocatedText.Plain(line.Span, line.Name, line.Number, line.Text))) others.Add(text);
        foreach (var key in strings.Keys) theme.Add(strings[key], default);
        signs.found.AddRange([others, theme]);
        return signs;
    }

    /// <summary>The imprint, the vocabularies and the words that the guide gives the theme.</summary>
    private static IEnumerable<LocatedText> FurtherTexts(Settings settings) =>
    [
        .. LocatedText.Plain(settings.Span, settings.Author, settings.Publisher, settings.Contact, settings.Licence?.Name),
        .. settings.Marks.Concat(settings.Who).Concat(settings.Cadences).SelectMany(choice => LocatedText.Plain(choice.Span, choice.Title)),
        .. settings.Words.SelectMany(change => LocatedText.Plain(change.Span, change.Says)),
    ];

    private static Dictionary<int, SourceSpan>? SignsOf(EntrySigns signs, TypefaceRole role) =>
        role is TypefaceRole.Code ? signs.Code : signs.Text;
}
