namespace Guidebook.Model;

/// <summary>A field of a practice as a page shows it.</summary>
public sealed record ShownField(FieldDeclaration Declaration, FieldValue Value);
