namespace Guidebook.Tests.Serving;

/// <summary>
/// Changes a guide with random edits: texts, titles, new, deleted and renamed files, mistakes, and their corrections. The same seed gives
/// the same edits.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5394", Justification = "Numbers that come again with the same seed are wanted, not secret ones.")]
internal sealed class RandomEdits
{
    private readonly Random dice;
    private readonly string root;
    private readonly List<(string Path, byte[]? Before)> broken = [];
    private int number;

    /// <summary>Creates the editor of a guide.</summary>
    /// <param name="root">The folder with <c>content</c> and <c>seeds</c>.</param>
    public RandomEdits(string root, int seed)
    {
        (this.root, dice) = (root, new Random(seed));
    }

    /// <summary>Performs the next edit and returns its description.</summary>
    public string Next()
    {
        number++;
        if (broken.Count > 0 && dice.Next(2) == 0) return Mend();
        return dice.Next(16) switch
        {
            0 or 1 or 2 => AddToProse(),
            3 or 4 => Reword("practices", "summary: "),
            5 => Reword("practices", "title: "),
            6 => Reword("articles", "title: "),
            7 => AddArticle(),
            8 => TakeAway(),
            9 => Rename(),
            10 => Break(),
            11 => AddPicture(),
            12 => RewordSettings(),
            13 or 14 => AddLinks(),
            _ => SaveMany(),
        };
    }

    private string AddToProse()
    {
        var path = OneOf("articles");
        File.AppendAllText(path, FormattableString.Invariant($"\nEdit {number} says that repair comes first.\n"));
        return $"added to {path}";
    }

    private string AddLinks()
    {
        var path = OneOf("articles");
        var (practice, article) = (Path.GetFileNameWithoutExtension(OneOf("practices")), Path.GetFileNameWithoutExtension(OneOf("articles", made: false)));
        File.AppendAllText(path, FormattableString.Invariant($"\nSee [[{practice}]] and [[{article}|number {number}]].\n"));
        return $"added links to {path}";
    }

    private string Reword(string kind, string key)
    {
        var path = OneOf(kind);
        Save(path, Changed(path, key));
        return $"reworded {key} of {path}";
    }

    private string RewordSettings()
    {
        var path = Path.Combine(root, "content", dice.Next(2) == 0 ? "guide.yaml" : "glossary.yaml");
        Save(path, Changed(path, path.EndsWith("guide.yaml", StringComparison.Ordinal) ? "title: " : "meaning: "));
        return $"reworded {path}";
    }

    private string AddArticle()
    {
        var target = Path.GetFileNameWithoutExtension(OneOf("practices"));
        var path = Path.Combine(root, "content/articles", FormattableString.Invariant($"made-{number}.md"));
        Save(path, FormattableString.Invariant($"---\ntitle: Made {number}\nsummary: Made by edit {number}.\ntopics: [made {number % 3}]\nsources: []\n---\nBegin with [[{target}]].\n\n## A heading\n\nAnd drift on.\n"));
        return $"added {path}";
    }

    private string TakeAway()
    {
        var path = OneOf("articles");
        if (!path.Contains("made-", StringComparison.Ordinal)) broken.Add((path, File.ReadAllBytes(path)));
        File.Delete(path);
        return $"deleted {path}";
    }

    private string Rename()
    {
        var path = OneOf("articles");
        var to = Path.Combine(Path.GetDirectoryName(path)!, FormattableString.Invariant($"made-renamed-{number}.md"));
        if (!path.Contains("made-", StringComparison.Ordinal)) broken.AddRange([(path, File.ReadAllBytes(path)), (to, null)]);
        File.Move(path, to);
        return $"renamed {path}";
    }

    private string Break()
    {
        var path = OneOf(dice.Next(2) == 0 ? "practices" : "articles");
        var text = File.ReadAllText(path);
        broken.Add((path, File.ReadAllBytes(path)));
        File.WriteAllText(path, dice.Next(3) switch
        {
            0 => text[..(text.Length / 2)],
            1 => text.Replace("title:", "\ttitel:", StringComparison.Ordinal),
            _ => text.Replace("summary: ", "summary: [[nowhere-at-all]] : ", StringComparison.Ordinal),
        });
        return $"broke {path}";
    }

    private string Mend()
    {
        for (var i = broken.Count - 1; i >= 0; i--)
            if (broken[i].Before is { } bytes) File.WriteAllBytes(broken[i].Path, bytes);
            else File.Delete(broken[i].Path);
        broken.Clear();
        return "mended all";
    }

    private string AddPicture()
    {
        var path = Path.Combine(root, "content/images", FormattableString.Invariant($"made-{number % 4}.svg"));
        Save(path, FormattableString.Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{number}\" height=\"9\"/>"));
        var article = Path.Combine(root, "content/articles", FormattableString.Invariant($"made-shows-{number % 4}.md"));
        Save(article, FormattableString.Invariant($"---\ntitle: Shows {number % 4}\nsummary: It shows a picture.\nsources: []\n---\n![A line](images/made-{number % 4}.svg)\n"));
        return $"put a picture into {path}";
    }

    private string SaveMany()
    {
        var paths = Files("practices").ToList();
        for (var i = 0; i < 20; i++) Save(paths[i % paths.Count], Changed(paths[i % paths.Count], "summary: "));
        return "reworded twenty practices at once";
    }

    private string Changed(string path, string key)
    {
        var text = File.ReadAllText(path);
        var at = text.IndexOf(key, StringComparison.Ordinal);
        if (at < 0) return text;
        at += key.Length;
        if (at < text.Length && text[at] is '"' or '\'') at++;
        // Words are exchanged, so that a guide keeps its size over a thousand edits.
        return text.AsSpan(at).StartsWith("Anew") ? text.Remove(at, "Anew 00 ".Length) : text.Insert(at, FormattableString.Invariant($"Anew {number % 100:00} "));
    }

    /// <summary>Saves in the ways of editors: at once, by replacing the file, or in two halves.</summary>
    private void Save(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var way = number % 3;
        if (way == 1)
        {
            File.WriteAllText(path + "~", text);
            File.Move(path + "~", path, overwrite: true);
        }
        else
        {
            if (way == 2) File.WriteAllText(path, text[..(text.Length / 2)]);
            File.WriteAllText(path, text);
        }
    }

    /// <param name="made">Whether files from earlier edits may be chosen; deleting such a file is final.</param>
    private string OneOf(string kind, bool made = true)
    {
        var files = Files(kind).Where(file => made || !file.Contains("made-", StringComparison.Ordinal)).ToList();
        return files[dice.Next(files.Count)];
    }

    private IEnumerable<string> Files(string kind) => Directory.EnumerateFiles(Path.Combine(root, "content", kind))
        .Where(path => !path.EndsWith('~') && new FileInfo(path).Length > 80).Order(StringComparer.Ordinal);
}
