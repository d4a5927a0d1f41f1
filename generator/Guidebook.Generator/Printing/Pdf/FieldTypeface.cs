namespace Guidebook.Generator.Printing.Pdf;

/// <summary>A TrueType font for typed text.</summary>
/// <param name="Name">The PostScript name.</param>
public sealed record FieldTypeface(string Name, ReadOnlyMemory<byte> Bytes);
