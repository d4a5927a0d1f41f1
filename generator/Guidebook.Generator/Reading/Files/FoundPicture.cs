using Guidebook.Model;

namespace Guidebook.Generator.Reading.Files;

/// <summary>A file below <c>images/</c>, whose content may be unread.</summary>
/// <param name="Path">The path on the website and in references.</param>
internal sealed record FoundPicture(SitePath Path, FoundFile File);
