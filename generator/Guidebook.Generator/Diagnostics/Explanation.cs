using Guidebook.Generator.IO;

namespace Guidebook.Generator.Diagnostics;

/// <summary>
/// The explanation of a code: meaning, wrong example, right example and reason. The source is a Markdown file named after the code.
/// </summary>
/// <param name="Meaning">The meaning, in one paragraph.</param>
/// <param name="Text">The explanation in Markdown, without its title.</param>
public sealed record Explanation(Code Code, string Meaning, string Text)
{
    /// <summary>Reads the explanation of a code.</summary>
    /// <exception cref="FileNotFoundException">The code has no explanation, which is a bug of the program.</exception>
    public static Explanation Find(Code code)
    {
        var page = EmbeddedFile.ReadText(code.Id).Trim();
        var text = page[(page.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim();
        return new(code, text[..text.IndexOf("\n## ", StringComparison.Ordinal)].Trim().ReplaceLineEndings(" "), text);
    }

    /// <summary>The explanation as it is printed.</summary>
    public override string ToString() => $"{Code.Id}  {Code.Title}\n\n{Text}";
}
