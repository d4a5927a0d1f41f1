using System.Text;

namespace Guidebook.Tests.Serving;

/// <summary>Collects the output of a running server; thread-safe.</summary>
public sealed class Transcript : TextWriter
{
    private readonly Lock speaking = new();
    private readonly StringBuilder said = new();

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        lock (speaking) said.Append(value);
    }

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        lock (speaking) said.Append(value);
    }

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + "\n");

    /// <inheritdoc/>
    public override string ToString()
    {
        lock (speaking) return said.ToString();
    }
}
