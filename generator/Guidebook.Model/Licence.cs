namespace Guidebook.Model;

/// <summary>The licence of the guide's content.</summary>
/// <param name="Address">The address of the licence text; null for none.</param>
public sealed record Licence(string Name, Uri? Address);
