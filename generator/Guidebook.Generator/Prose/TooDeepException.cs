namespace Guidebook.Generator.Prose;

/// <summary>A text has so many signs that open something that it cannot be read in time that grows with its length.</summary>
/// <param name="offset">Where it is too much.</param>
internal sealed class TooDeepException(int offset) : Exception
{
    /// <summary>Where it is too much.</summary>
    public int Offset { get; } = offset;
}
