using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Website;

/// <summary>
/// A page of the website. Addresses are relative to the page, and the first occurrence of each glossary term is linked. Addresses on the
/// 404 page start at the server's root, because the page appears at any address.
/// </summary>
public sealed class WebsiteMedium(GuideView guide, Strings strings, TermFinder terms, SitePath page) : Medium(guide, strings)
{
    private readonly HashSet<Slug> linked = [];
    private readonly WebsitePaths paths = new(guide.Settings);

    // Without a host, because on a preview server the addresses must lead to the preview.
    private readonly string? root = page == WebsitePaths.NotFound ? WebsitePaths.ServerRoot(guide.Settings) : null;

    /// <summary>The page or file of each printed edition by its name; empty if nothing is printed.</summary>
    public FrozenDictionary<string, SitePath> Prints { get; init; } = FrozenDictionary<string, SitePath>.Empty;

    /// <summary>The published name of a path, which may carry a fingerprint; called for everything that pages name.</summary>
    public Func<SitePath, SitePath> Publish { get; init; } = static path => path;

    /// <inheritdoc/>
    /// <remarks>The 404 page shares none, because its addresses are unlike those of any other page.</remarks>
    public override CachedParts? Parts
    {
        get;
        init => field = root is null ? value?.In(page.Folder) : null;
    }

    /// <inheritdoc/>
    public override string Url(Entry entry, string? fragment = null) => Url(entry.Kind, entry.Id, fragment);

    /// <inheritdoc/>
    public override string Url(Listed listed, string? fragment = null) => Url(listed.Kind, listed.Id, fragment);

    /// <inheritdoc/>
    public override string Url(Stage stage) => UrlTo(WebsitePaths.OfStage(stage));

    /// <inheritdoc/>
    public override string UrlTo(SitePath path)
    {
        var published = Publish(path);
        return root is null ? page.UrlTo(published) : root + published.ToUrl();
    }

    /// <inheritdoc/>
    public override string? UrlTo(FileReference file) =>
        !file.IsPrint ? UrlTo(new SitePath(file.Name)) : Prints.TryGetValue(file.Name, out var path) ? UrlTo(path) : null;

    /// <inheritdoc/>
    public override string? SourceSet(Picture picture) =>
        Guide.SizeOf(picture.Source) is { HasCopies: true } size
            ? string.Join(", ", PictureCopy.ListOf(picture.Source, size)
                .Select(copy => FormattableString.Invariant($"{UrlTo(copy.Path).Replace(",", "%2C", StringComparison.Ordinal)} {copy.Width}w")))
            : null;

    /// <inheritdoc/>
    protected override string AboutPicture(Picture picture) => Guide.SizeOf(picture.Source) is { } size
        ? string.Create(CultureInfo.InvariantCulture, $" width=\"{size.Width}\" height=\"{size.Height}\" loading=\"lazy\"")
        : "";

    /// <inheritdoc/>
    protected override void WriteWords(string words, StringBuilder html)
    {
        if (terms.IsEmpty || page == paths.Glossary)
        {
            base.WriteWords(words, html);
            return;
        }

        var written = 0;
        foreach (var found in terms.In(words))
        {
            if (!linked.Add(found.Term.Id)) continue;
            html.AppendEncoded(words.AsSpan(written, found.Start - written))
                .Append("<a class=\"term\" href=\"").AppendEncoded(Url(found.Term))
                .Append("\" data-meaning=\"").AppendEncoded(PlainWriter.Write(found.Term.Meaning, TitleOf)).Append("\">")
                .AppendEncoded(words.AsSpan(found.Start, found.Length)).Append("</a>");
            written = found.Start + found.Length;
        }

        html.AppendEncoded(words.AsSpan(written));
    }

    private string Url(Kind kind, Slug id, string? fragment)
    {
        var (path, location) = paths.Find(kind, id, fragment);
        var url = path == page && location is not null ? "" : UrlTo(path);
        return location is null ? url : $"{url}#{location}";
    }
}
