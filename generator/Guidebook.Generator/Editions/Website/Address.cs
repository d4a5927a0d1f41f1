using Guidebook.Model;

namespace Guidebook.Generator.Editions.Website;

/// <summary>An address on the website.</summary>
/// <param name="Location">The fragment on the page; null for the page itself.</param>
public readonly record struct Address(SitePath Page, string? Location)
{
    /// <summary>The address relative to the website's root: <c>glossary.html#drift</c>.</summary>
    public override string ToString() => Location is null ? Page.Value : $"{Page}#{Location}";
}
