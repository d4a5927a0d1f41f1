namespace Guidebook.Tests.Builds.PowerCuts;

/// <summary>The data of a file, in memory and on the disk.</summary>
public sealed class SimulatedFile
{
    /// <summary>What the program sees.</summary>
    public ReadOnlyMemory<byte> Bytes { get; set; }

    /// <summary>What the disk is known to have.</summary>
    public ReadOnlyMemory<byte> Safe { get; set; }

    /// <summary>Writes bytes; without an offset, at the end.</summary>
    public void Write(ReadOnlyMemory<byte> bytes, long? offset)
    {
        var at = (int?)offset ?? Bytes.Length;
        var written = Resized(Math.Max(Bytes.Length, at + bytes.Length));
        bytes.Span.CopyTo(written.AsSpan(at));
        Bytes = written;
    }

    /// <summary>Gives the file a length; earlier data stays as it is.</summary>
    public void Resize(int length) => Bytes = Resized(length);

    /// <summary>What a power cut leaves.</summary>
    public ReadOnlyMemory<byte> AfterCut(Chance? chance) => chance is null || Safe.Equals(Bytes) ? Bytes : chance.Below(4) switch
    {
        0 => Safe,
        1 => Bytes[..chance.Below(Bytes.Length + 1)],
        2 => new byte[Bytes.Length],
        _ => Bytes,
    };

    private byte[] Resized(int length)
    {
        var resized = new byte[length];
        Bytes.Span[..Math.Min(length, Bytes.Length)].CopyTo(resized);
        return resized;
    }
}
