using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator;

/// <summary>A run of a command: what it finds and how it tells of its progress.</summary>
public sealed record Run(DiagnosticBag Diagnostics, Progress Progress);
