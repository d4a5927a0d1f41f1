using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator;

/// <summary>A finding that is said again.</summary>
/// <param name="Code">The id of its code.</param>
internal sealed record SaidAgain(
    string Code, SourceSpan? Span, string Message, int Count, Cause? Cause, ImmutableArray<string> Hides, Fix? Fix)
{
    /// <summary>A finding of this build, for the next one.</summary>
    public static SaidAgain From(Diagnostic found) =>
        new(found.Code.Id, found.Span, found.Message, found.Count, found.Cause, found.Hides, found.Fix);

    /// <summary>The finding.</summary>
    public Diagnostic ToDiagnostic() =>
        new(Codes.All.First(code => code.Id == Code), Span, Message) { Count = Count, Cause = Cause, Hides = Hides, Fix = Fix };
}
