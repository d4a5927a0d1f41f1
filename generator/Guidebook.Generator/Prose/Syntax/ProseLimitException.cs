namespace Guidebook.Generator.Prose;

/// <summary>Thrown where a text cannot be read in time that grows with its length; becomes a finding before it leaves <c>Prose</c>.</summary>
public sealed class ProseLimitException : Exception
{
    /// <summary>Says nothing more than that it is too much.</summary>
    public ProseLimitException() : base(Nesting.Message)
    {
    }

    /// <summary>Says in a sentence what is too much.</summary>
    public ProseLimitException(string message) : base(message)
    {
    }

    /// <summary>Says in a sentence what is too much, and what brought it to light.</summary>
    public ProseLimitException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>Says in a sentence what is too much, and where in the text.</summary>
    public ProseLimitException(string message, int offset) : base(message) => Offset = offset;

    /// <summary>Where it is too much.</summary>
    public int Offset { get; }
}
