namespace Guidebook.Generator.Diagnostics;

/// <summary>The page on a code: what it means, a wrong example, a right one, and why. Each stands as Markdown in a file named after its code.</summary>
/// <param name="Meaning">What it means, in a paragraph.</param>
/// <param name="Text">The page without its title.</param>
public sealed record Explanation(Code Code, string Meaning, string Text)
{
    /// <summary>The page of a code.</summary>
    /// <exception cref="FileNotFoundException">A code has no page: a fault of the program.</exception>
    public static Explanation Find(Code code)
    {
        using var stream = typeof(Explanation).Assembly.GetManifestResourceStream(code.Id)
            ?? throw new FileNotFoundException($"The code {code.Id} has no page.", code.Id);
        using var reader = new StreamReader(stream);
        var page = reader.ReadToEnd().Trim();
        var text = page[(page.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim();
        return new(code, text[..text.IndexOf("\n## ", StringComparison.Ordinal)].Trim().ReplaceLineEndings(" "), text);
    }

    /// <summary>The page as it is printed.</summary>
    public override string ToString() => $"{Code.Id}  {Code.Title}\n\n{Text}";
}
