using Guidebook.Model;

namespace Guidebook.Generator.Reading.Files;

/// <summary>A file below <c>images/</c> or <c>files/</c>, whose content may be unread.</summary>
/// <param name="Path">The path on the website and in references, with composed letters (NFC).</param>
internal sealed record FoundAsset(SitePath Path, FoundFile File);
