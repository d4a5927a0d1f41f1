using System.Collections.Immutable;
using Guidebook.Generator.Typefaces.Fonts;
using Guidebook.Tests.Typefaces;

namespace Guidebook.Tests.Fuzzing;

/// <summary>Fonts of the formats that browsers read.</summary>
internal sealed class FontTarget : FuzzTarget
{
    public override string Name => "fonts";

    public override ImmutableArray<byte[]> Seeds => [.. new[] { "woff2", "woff", "ttf" }.Select(ending => FontFileTests.Font("greek-ext", ending))];

    public override ImmutableArray<string> Pieces => ["wOF2", "wOFF", "OTTO", "cmap", "head", "glyf", "loca", "maxp"];

    public override int Ordinarily => 60;

    public override string Try(byte[] input) => FontFile.TryRead(input, out var font) ? $"{font.Kind} {font.CodePoints.ToString()?.Length}" : "none";
}
