using Guidebook.Model;

namespace Guidebook.Generator.Editions.Website;

/// <summary>An address on the website.</summary>
/// <param name="Fragment">The fragment on the page; null for the page itself.</param>
public readonly record struct Address(SitePath Page, string? Fragment)
{
    /// <summary>The address relative to the website's root: <c>glossary.html#drift</c>.</summary>
    public override string ToString() => Fragment is null ? Page.Value : $"{Page}#{Fragment}";
}
