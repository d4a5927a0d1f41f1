using System.Collections.Immutable;

namespace Guidebook.Themes.Kit.Print;

/// <summary>A sheet that shows how a printer turns the paper: against the light, one spot on its back shines through one of two windows on its front.</summary>
/// <param name="Page">The paper, lying.</param>
/// <param name="Spot">Where the spot is on the back, seen from the back.</param>
/// <param name="ShortEdge">Where it shines through if the sheet was turned over its short edge, seen from the front.</param>
/// <param name="LongEdge">Where it shines through if the sheet was turned over its long edge.</param>
/// <param name="Files">Which file to take in each case; empty where the guide has none to fold.</param>
public sealed record TurnTest(PageSize Page, PaperPoint Spot, PaperPoint ShortEdge, PaperPoint LongEdge, ImmutableArray<TurnFile> Files);

/// <summary>A place on a side of a sheet, in millimetres from that side's upper left corner.</summary>
public readonly record struct PaperPoint(double X, double Y);

/// <summary>The file to take when the printer does so.</summary>
public sealed record TurnFile(FoldWay Way, string Name);
