using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Languages;

namespace Guidebook.Generator.Mending;

/// <summary>
/// Writes corrections into the files of a guide: each file as a whole and at once, and every byte outside of the corrections stays. A
/// correction is left out if the file no longer has its old text, or no file of the guide has the id that it would write.
/// </summary>
internal sealed class Mender(string content)
{
    private readonly HashSet<string> ids =
    [
        .. Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".yaml")
            .Select(file => Ids.TryParse(Path.GetFileNameWithoutExtension(file), out var id) ? id.Value : ""),
    ];

    /// <summary>Writes all corrections among the diagnostics.</summary>
    /// <param name="report">Called for each file that cannot be written, with the reason.</param>
    /// <returns>The diagnostics that were corrected, in order.</returns>
    public ImmutableArray<Diagnostic> Mend(ImmutableArray<Diagnostic> diagnostics, Action<string, string> report)
    {
        var mended = ImmutableArray.CreateBuilder<Diagnostic>();
        var fixable = diagnostics.Where(each => each is { Fix: { } fix, Span: not null } && ids.Contains(fix.Target.Split('#')[0]));
        foreach (var file in fixable.GroupBy(each => each.Span!.Value.File))
        {
            try
            {
                mended.AddRange(MendFile(file.Key, [.. file]));
            }
            catch (Exception exception) when (exception.IsIoError() || exception is DecoderFallbackException)
            {
                report(file.Key, exception.Message);
            }
        }

        return mended.ToImmutable();
    }

    private static ImmutableArray<Diagnostic> MendFile(string path, ImmutableArray<Diagnostic> diagnostics)
    {
        // A link elsewhere would be replaced by a file.
        if (File.ResolveLinkTarget(path, returnFinalTarget: false) is not null) return [];
        var bytes = File.ReadAllBytes(path);
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, mark, bytes.Length - mark);
        var lines = new LineTable(text);
        var mended = diagnostics.Where(each => each.Fix!.Edits.All(edit => OffsetOf(edit, text, lines) >= 0)).ToImmutableArray();
        if (mended.IsEmpty) return [];
        var output = new StringBuilder(text);
        foreach (var (edit, offset) in mended.SelectMany(each => each.Fix!.Edits)
            .Select(edit => (Edit: edit, Offset: OffsetOf(edit, text, lines))).OrderByDescending(each => each.Offset))
            output.Remove(offset, edit.Old.Length).Insert(offset, edit.New);
        WholeFile.Replace(path, [.. bytes[..mark], .. Encoding.UTF8.GetBytes(output.ToString())]);
        return mended;
    }

    /// <summary>The offset of the old text; -1 if it is not there.</summary>
    private static int OffsetOf(Edit edit, string text, LineTable lines)
    {
        if (edit.Span.Line > lines.Count) return -1;
        var offset = lines.StartOf(edit.Span.Line) + edit.Span.Column - 1;
        return offset <= text.Length && text.AsSpan(offset).StartsWith(edit.Old, StringComparison.Ordinal) ? offset : -1;
    }
}
