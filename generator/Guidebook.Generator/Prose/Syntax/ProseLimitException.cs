namespace Guidebook.Generator.Prose.Syntax;

/// <summary>Thrown if a text cannot be read in linear time; becomes a diagnostic before it leaves <c>Prose</c>.</summary>
public sealed class ProseLimitException : Exception
{
    /// <summary>Creates the exception with the message on nesting.</summary>
    public ProseLimitException() : base(Nesting.Message)
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public ProseLimitException(string message) : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    public ProseLimitException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>Creates the exception with a message and an offset in the text.</summary>
    public ProseLimitException(string message, int offset) : base(message) => Offset = offset;

    /// <summary>The offset in the text at which the limit is exceeded.</summary>
    public int Offset { get; }
}
