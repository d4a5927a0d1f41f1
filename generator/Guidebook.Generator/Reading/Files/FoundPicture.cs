using Guidebook.Model;

namespace Guidebook.Generator.Reading.Files;

/// <summary>A file below <c>images/</c>, whose content may not have been read yet.</summary>
/// <param name="Path">The path at which it is published, and by which texts refer to it.</param>
internal sealed record FoundPicture(SitePath Path, FoundFile File);
