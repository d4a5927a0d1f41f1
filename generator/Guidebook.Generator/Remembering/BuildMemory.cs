using Guidebook.Generator.Checking;
using Guidebook.Generator.Reading;

namespace Guidebook.Generator.Remembering;

/// <summary>What a build leaves for the next one, so that it does again only what has changed: never more than a saving of time.</summary>
public sealed class BuildMemory
{
    /// <summary>The files of the guide as they were read.</summary>
    public KnownFiles Files { get; } = new();

    /// <summary>The pictures of the guide as they are published.</summary>
    public KnownFiles Pictures { get; } = new();

    /// <summary>Knows where the links of all pages lead.</summary>
    public SiteChecker Checker { get; } = new(SiteKind.Ours);

    /// <summary>The website as it was drawn last, whole or not; null before the first.</summary>
    public DrawnSite? Last { get; set; }
}
