using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>A file below <c>images/</c>, looked at or not.</summary>
/// <param name="Path">Where it is published, and what texts call it.</param>
internal sealed record FoundPicture(SitePath Path, FoundFile File);
