using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>A component contains itself, directly or in others, without an end.</summary>
/// <param name="parts">The components, the innermost first.</param>
[SuppressMessage("Design", "CA1032", Justification = "It says which components they are, or says nothing.")]
internal sealed class EndlessPartException(ImmutableArray<Type> parts) : Exception
{
    /// <summary>The components, the innermost first.</summary>
    public ImmutableArray<Type> Parts => parts;
}
