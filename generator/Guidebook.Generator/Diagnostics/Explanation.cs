namespace Guidebook.Generator.Diagnostics;

/// <summary>The page on a code: what it means, a wrong example, a right one. Each stands as Markdown in a file named after its code.</summary>
public static class Explanation
{
    /// <summary>The page's text, beginning with its title.</summary>
    /// <exception cref="FileNotFoundException">A code has no page: a fault of the program.</exception>
    public static string Of(Code code)
    {
        using var stream = typeof(Explanation).Assembly.GetManifestResourceStream(code.Id)
            ?? throw new FileNotFoundException($"The code {code.Id} has no page.", code.Id);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimStart('#', ' ').TrimEnd();
    }
}
