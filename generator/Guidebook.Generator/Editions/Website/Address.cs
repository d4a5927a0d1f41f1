using Guidebook.Model;

namespace Guidebook.Generator.Editions.Website;

/// <summary>Where on the website something stands.</summary>
/// <param name="Location">Its place on the page; null for the page itself.</param>
public readonly record struct Address(SitePath Page, string? Location)
{
    /// <summary>The address from the root of the website: <c>glossary.html#drift</c>.</summary>
    public override string ToString() => Location is null ? Page.Value : $"{Page}#{Location}";
}
