using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator;

/// <summary>A run of a command: the target of its diagnostics and progress.</summary>
public sealed record Run(DiagnosticBag Diagnostics, Progress Progress);
