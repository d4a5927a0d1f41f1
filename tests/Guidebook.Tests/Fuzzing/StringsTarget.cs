using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading;

namespace Guidebook.Tests.Fuzzing;

/// <summary>The strings of a theme.</summary>
internal sealed class StringsTarget : FuzzTarget
{
    public override string Name => "strings";

    public override ImmutableArray<byte[]> Seeds =>
        [Bytes("# words\na: b\nhours-and-half: \"{0}½ hours\"\nkeep: 'it''s'\nlong: >-\n  one\n  two\nnoun.one: {a}\n"), Bytes("? a\n: b\n\"c\": |\n  d\n")];

    public override ImmutableArray<string> Pieces =>
    [
        ": ", "\n", "\n  ", "{0}", "\"", "'", "- ", "? ", "|", ">", "&a ", "*a", "!t ", "---\n",
        "...\n", "%TAG ! a\n", "[", "]", "{", "}", "# ", "\\x", "\\U0010FFFF", "<<",
    ];

    public override int Ordinarily => 300;

    public override string Try(byte[] input)
    {
        var diagnostics = new DiagnosticBag();
        var words = StringsReader.Read(new MemoryStream(input), "en.yaml", diagnostics);
        var text = Encoding.UTF8.GetString(input);
        if (text.StartsWith('\uFEFF')) text = text[1..];
        return $"{Places.AssertInside(diagnostics.Sorted, _ => text.Contains('\uFFFD', StringComparison.Ordinal) ? null : text)} {words.Count}";
    }
}
