namespace Guidebook.Model;

/// <summary>A field of a practice with its declaration.</summary>
public sealed record ShownField(FieldDeclaration Declaration, FieldValue Value);
