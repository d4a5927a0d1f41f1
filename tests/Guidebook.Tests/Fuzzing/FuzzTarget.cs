using System.Collections.Immutable;
using System.Text;

namespace Guidebook.Tests.Fuzzing;

/// <summary>A reader that is tried with changed input, and what must hold for any input.</summary>
public abstract class FuzzTarget
{
    /// <summary>The name in the list of tests.</summary>
    public abstract string Name { get; }

    /// <summary>Sound inputs, from which the changed ones are made.</summary>
    public abstract ImmutableArray<byte[]> Seeds { get; }

    /// <summary>Pieces of which inputs of this kind are made.</summary>
    public virtual ImmutableArray<string> Pieces => [];

    /// <summary>The number of inputs in an ordinary run; a thorough one has many times as many.</summary>
    public virtual int Ordinarily => 100;

    /// <summary>Reads an input. An exception other than an expected one, or a failed assertion, is a fault.</summary>
    /// <returns>What the reader did with it: an input with a result that is new becomes a seed.</returns>
    public abstract string Try(byte[] input);

    /// <summary>Makes a changed input plausible again, so that not all of them fail at the door.</summary>
    public virtual byte[] Repair(byte[] input) => input;

    /// <summary>The bytes of a text.</summary>
    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
