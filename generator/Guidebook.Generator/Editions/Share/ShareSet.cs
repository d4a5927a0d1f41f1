using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Share;

/// <summary>Chooses the picture of each page: that of its strand, else that of its kind; a neutral one where a page is sensitive.</summary>
internal sealed class ShareSet
{
    /// <summary>The name of the picture that tells nothing.</summary>
    public const string NeutralName = "neutral";

    /// <summary>The name of the picture of pages that are no entry's.</summary>
    public const string GuideName = "guide";

    private readonly ImmutableArray<Strand> strands;
    private readonly Func<Picture, string?> read;

    /// <summary>Creates the set of a guide.</summary>
    /// <param name="read">Reads a strand's drawing; null where only the names of pictures are asked for.</param>
    public ShareSet(Guide guide, Func<Picture, string?>? read = null) =>
        (strands, this.read) = ([.. guide.Shown.OfType<Strand>()], read ?? (_ => null));

    /// <summary>The picture of a page.</summary>
    public SharePicture Find(WebModel model)
    {
        if (model.Frame.Sensitive) return new(NeutralName, null, -1, 0);
        var strand = model.Entry is Strand itself ? itself.Id : (model.Entry as Practice)?.Strand?.Target;
        var index = strands.IndexOf(strands.FirstOrDefault(one => one.Id == strand)!);
        if (index >= 0)
            return new($"strand-{strands[index].Id}", strands[index].Hue?.Name, index, strands.Length)
            {
                Drawing = strands[index].Picture is { } picture ? read(picture) : null,
            };
        var name = model.Entry switch
        {
            null or Source => GuideName,
            Article or Part or ContentPage => Article.Definition.Word,
            var entry => entry.Kind.Word,
        };
        return new(name, null, -1, name == GuideName ? strands.Length : 0);
    }
}
