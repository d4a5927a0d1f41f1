using System.Collections.Immutable;
using Guidebook.Generator.Linking;
using Guidebook.Model;

namespace Guidebook.Generator.Remembering;

/// <summary>What the rest of a guide takes from an article: all of it but the words of its texts.</summary>
internal static class WordlessArticle
{
    /// <summary>Whether two articles differ in nothing else.</summary>
    public static bool AreSame(Article one, Article other) =>
        one.Span == other.Span && new ModelComparer().AreSame(Of(one), Of(other)) && PlacesOfLinks(one).SequenceEqual(PlacesOfLinks(other));

    private static Article Of(Article article) => article with
    {
        Body = Of(article.Body),
        OneThing = article.OneThing is { } oneThing ? Of(oneThing) : null,
        KeyPoints = [.. article.KeyPoints.Select(Of)],
    };

    private static Passage Of(Passage passage) => new([.. passage.Parts.Where(part => part is LinkStart or Picture)], passage.Span);

    /// <summary>Backlinks name the section in which a link stands.</summary>
    private static IEnumerable<Place> PlacesOfLinks(Article article) => article.Body.References.Select(reference => Place.At(reference.Span, article.Sections));
}
