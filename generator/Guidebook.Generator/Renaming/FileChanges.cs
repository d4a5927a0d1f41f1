using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Starting;
using Guidebook.Model;

namespace Guidebook.Generator.Renaming;

/// <summary>Changes of several files that are written together or not at all; every other byte stays.</summary>
internal sealed class FileChanges
{
    private readonly Dictionary<string, (string Text, byte[] Mark)> files = new(StringComparer.Ordinal);
    private readonly List<(string File, int Offset, int Length, string New)> edits = [];
    private (string From, string To)? move;

    /// <summary>The number of changed files.</summary>
    public int Count => edits.Select(edit => edit.File).Append(move?.From ?? "").Where(file => file.Length > 0).Distinct().Count();

    /// <summary>The present text of a file.</summary>
    public string TextOf(string file)
    {
        if (files.TryGetValue(file, out var known)) return known.Text;
        var bytes = File.ReadAllBytes(file);
        byte[] mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? [.. Encoding.UTF8.Preamble] : [];
        var text = Encoding.UTF8.GetString(bytes, mark.Length, bytes.Length - mark.Length);
        files[file] = (text, mark);
        return text;
    }

    /// <summary>Replaces an id that begins at or soon after a location; false if it is not there.</summary>
    public bool Replace(SourceSpan span, string older, string newer)
    {
        var text = TextOf(span.File);
        var lines = new LineTable(text);
        var start = lines.StartOf(span.Line) + span.Column - 1;
        var end = span.Line < lines.Count ? lines.StartOf(span.Line + 1) : text.Length;
        for (var at = start; (at = text.IndexOf(older, at, StringComparison.Ordinal)) >= 0 && at + older.Length <= end; at++)
        {
            if (IsPart(text, at - 1) || IsPart(text, at + older.Length)) continue;
            if (edits.Exists(edit => edit.File == span.File && edit.Offset == at)) continue;
            edits.Add((span.File, at, older.Length, newer));
            return true;
        }

        return false;
    }

    /// <summary>Inserts a text.</summary>
    public void Insert(string file, int offset, string text) => edits.Add((file, offset, 0, text));

    /// <summary>Gives a file another name in its folder.</summary>
    public void Move(string file, string name) =>
        move = (file, Path.Combine(Path.GetDirectoryName(file)!, name + Path.GetExtension(file)));

    /// <summary>Writes a copy of a folder with the changes to its files; returns the path of the copy.</summary>
    public string WriteInto(string folder, string copy)
    {
        var root = Path.GetFullPath(folder);
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        string There(string file) => Path.Combine(copy, Path.GetRelativePath(root, Path.GetFullPath(file)));
        foreach (var (file, bytes) in Changed())
            if (File.Exists(There(file))) File.WriteAllBytes(There(file), bytes);
        if (move is var (from, to) && File.Exists(There(from))) File.Move(There(from), There(to));
        return copy;
    }

    /// <summary>Writes the changes; after a failure, the files are as before.</summary>
    public void Write()
    {
        var before = new List<(string File, byte[] Bytes)>();
        try
        {
            foreach (var (file, bytes) in Changed())
            {
                before.Add((file, File.ReadAllBytes(file)));
                WholeFile.Replace(file, bytes);
            }

            if (move is var (from, to)) File.Move(from, to, overwrite: false);
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            foreach (var (file, bytes) in before) WholeFile.Replace(file, bytes);
            throw;
        }
    }

    /// <summary>Whether a letter belongs to an id, so that a found text is only a part of a longer one.</summary>
    private static bool IsPart(string text, int index) =>
        index >= 0 && index < text.Length && (text[index] == '-' || char.IsLetterOrDigit(text[index]));

    private IEnumerable<(string File, byte[] Bytes)> Changed()
    {
        foreach (var file in edits.GroupBy(edit => edit.File).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var text = new StringBuilder(TextOf(file.Key));
            foreach (var (_, offset, length, words) in file.OrderByDescending(edit => edit.Offset))
                text.Remove(offset, length).Insert(offset, words);
            yield return (file.Key, [.. files[file.Key].Mark, .. Encoding.UTF8.GetBytes(text.ToString())]);
        }
    }
}
