namespace Guidebook.Model;

/// <summary>Under which terms others may use the guide.</summary>
/// <param name="Address">Where the terms can be read; null where its name says enough.</param>
public sealed record Licence(string Name, Uri? Address);
