using System.Text;

namespace Guidebook.Generator.Describing;

/// <summary>The page <c>docs/keys.md</c>: every key of every file.</summary>
public static class KeyPage
{
    /// <summary>The page as Markdown.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder("# Keys\n\n");
        page.Append("Made from the readers of the files and from `generator/Guidebook.Generator/Describing/keys.txt`; a test keeps it true.\n");
        page.Append("`guidebook explain KEY` shows one key with the values of the guide at hand. What keys and ids are: [writing.md](writing.md).\n");
        page.Append("A key below another is written with a dot. **Bold** keys are required.\n");
        foreach (var file in KeyCatalog.Create()) Append(page, file);
        return page.ToString();
    }

    private static void Append(StringBuilder page, KeyFile file)
    {
        page.Append($"\n## {file.Pattern}\n\n| Key | Value | Without it | Meaning | Example |\n|---|---|---|---|---|\n");
        var words = new ShapeWords();
        foreach (var key in KeyCatalog.KeysOf(file))
        {
            var name = $"`{key.Path[(file.Name.Length + 1)..]}`";
            var only = key.Only is null ? "" : $" with `{key.Only}`";
            page.Append($"| {(key.Key.IsNeeded ? $"**{name}**" : name)}{only} | {Cell(words.Of(key.Key.Shape))} | {Cell(key.Usual ?? "")} | ");
            page.Append($"{Cell(key.Text!.Meaning)} | `{Cell(key.Text.Example)}` |\n");
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("[[", "\\[[", StringComparison.Ordinal);
}
