using System.Collections.Immutable;

namespace Guidebook.Themes.Kit.Print;

/// <summary>
/// A test sheet for duplex printing: held against the light, a spot on the back shines through one of two windows on the front.
/// </summary>
/// <param name="Page">The landscape paper.</param>
/// <param name="Spot">The position of the spot on the back, seen from the back.</param>
/// <param name="ShortEdge">The position of the spot after a flip over the short edge, seen from the front.</param>
/// <param name="LongEdge">The position of the spot after a flip over the long edge, seen from the front.</param>
/// <param name="Files">The files to use in each case; empty if the guide has none to fold.</param>
public sealed record TurnTest(PageSize Page, PaperPoint Spot, PaperPoint ShortEdge, PaperPoint LongEdge, ImmutableArray<TurnFile> Files);

/// <summary>A point on a side of a sheet, in millimetres from that side's top left corner.</summary>
public readonly record struct PaperPoint(double X, double Y);

/// <summary>The file to use for a duplex mode.</summary>
public sealed record TurnFile(FoldWay Way, string Name);
