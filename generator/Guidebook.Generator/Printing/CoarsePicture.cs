namespace Guidebook.Generator.Printing;

/// <summary>A picture with too few pixels for the size in which it is printed.</summary>
/// <param name="At">The <c>data-at</c> of the author's block; null if the picture is not in a text.</param>
/// <param name="Source">The path below the print page.</param>
/// <param name="Pixels">Its width.</param>
/// <param name="Needed">The width that it needs.</param>
/// <param name="Mm">The width in which it is printed.</param>
public sealed record CoarsePicture(string? At, string Source, int Pixels, int Needed, double Mm);
