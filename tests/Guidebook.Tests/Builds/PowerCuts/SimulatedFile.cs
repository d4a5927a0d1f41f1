namespace Guidebook.Tests.Builds.PowerCuts;

/// <summary>The data of a file, in memory and on the disk.</summary>
public sealed class SimulatedFile
{
    /// <summary>What the program sees.</summary>
    public byte[] Bytes { get; set; } = [];

    /// <summary>What the disk is known to have.</summary>
    public byte[] Safe { get; set; } = [];

    /// <summary>Writes bytes; without an offset, at the end.</summary>
    public void Write(byte[] bytes, long? offset)
    {
        var at = (int?)offset ?? Bytes.Length;
        Resize(Math.Max(Bytes.Length, at + bytes.Length));
        bytes.CopyTo(Bytes, at);
    }

    /// <summary>Gives the file a length; earlier arrays stay as they are.</summary>
    public void Resize(int length)
    {
        var resized = new byte[length];
        Bytes.AsSpan(0, Math.Min(length, Bytes.Length)).CopyTo(resized);
        Bytes = resized;
    }

    /// <summary>What a power cut leaves.</summary>
    public byte[] AfterCut(Random? random) => random is null || ReferenceEquals(Safe, Bytes) ? Bytes : random.Next(4) switch
    {
        0 => Safe,
        1 => Bytes[..random.Next(Bytes.Length + 1)],
        2 => new byte[Bytes.Length],
        _ => Bytes,
    };
}
