using System.Text;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Files;

/// <summary>Reports files of a guide that browsers run, because they run with all that the guide's own pages may read.</summary>
internal static partial class ActiveFile
{
    private static readonly string[] Programs = [".js", ".mjs", ".cjs", ".wasm"];

    private static readonly string[] Pages = [".html", ".htm", ".xhtml", ".xht", ".svg", ".xml", ".xsl", ".xslt", ".mhtml", ".shtml"];

    /// <summary>Reports a file that contains or is a program; returns whether it does.</summary>
    public static bool Check(FoundFile file, DiagnosticBag diagnostics)
    {
        var ending = Path.GetExtension(file.Name).ToLowerInvariant();
        var isActive = Programs.Contains(ending) || (Pages.Contains(ending) && Load(file) is { } bytes && Active().IsMatch(TextOf(bytes)));
        if (isActive)
            diagnostics.Report(Codes.ActiveFile, SourceSpan.Whole(file.Name),
                "This file can run as a program at the guide's address: it could read and change what readers have noted and ticked there. "
                + "Leave it only if you know what it does.", new("active files"));
        return isActive;
    }

    /// <summary>The text, of which only the marks matter: UTF-16 is the one common encoding that hides them.</summary>
    private static string TextOf(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
        _ => Encoding.Latin1.GetString(bytes),
    };

    /// <summary>The bytes; null if the file cannot be opened, which is reported when it is published.</summary>
    private static byte[]? Load(FoundFile file) => BestEffort.Get(file.ReadBytes, null);

    /// <summary>Matches scripts, event handlers, addresses that are scripts, embedded pages, style sheets that transform.</summary>
    [GeneratedRegex(@"<(\w+:)?(script|iframe|frame|object|embed|meta\s[^>]*refresh|foreignObject|handler|listener)\b|[\s""'/]on[a-z]+\s*=|javascript\s*:|<\?xml-stylesheet|<xsl:", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Active();
}
