using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Microsoft.CodeAnalysis;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>What the compilers say about templates, as findings: those of Razor first, because the others follow from them.</summary>
internal sealed class TemplateMistakes(ImmutableArray<ThemeFile> files)
{
    private const string ForProjects = " (are you missing a using directive or an assembly reference?)";

    private const string ForComponents = "If this is intended to be a component, add a @using directive for its namespace.";

    /// <summary>What templates have from their base.</summary>
    private static readonly string[] Members = ["Strings", "Html", "Line", "Sentence", "Url", "Medium", "Model"];

    private readonly List<(SourceSpan Span, string Message, bool IsRazor)> found = [];

    /// <summary>Adds what a compiler says about the folder's files.</summary>
    public void Add(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var isRazor = diagnostic.Id.StartsWith("RZ", StringComparison.Ordinal);
            if (diagnostic.Severity < (isRazor ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error)) continue;
            var place = diagnostic.Location.GetMappedLineSpan();
            var start = place.StartLinePosition;
            var length = place.EndLinePosition.Line == start.Line ? place.EndLinePosition.Character - start.Character : 0;
            found.Add((new(place.Path ?? "", start.Line + 1, ColumnOf(diagnostic, place) ?? start.Character + 1, length),
                $"{diagnostic.Id}: {Plain(diagnostic.Id, Sentence(diagnostic.GetMessage(CultureInfo.InvariantCulture)))}", isRazor));
        }
    }

    /// <summary>Reports the mistakes of each file; returns whether there are any.</summary>
    public bool Report(DiagnosticBag diagnostics)
    {
        foreach (var file in found.GroupBy(mistake => mistake.Span.File, StringComparer.Ordinal))
        {
            var isRazor = file.Any(mistake => mistake.IsRazor);
            foreach (var (span, message, _) in file.Where(mistake => mistake.IsRazor == isRazor).DistinctBy(mistake => mistake.Span.Line))
                if (files.Any(known => known.Name == span.File)) diagnostics.Report(Codes.TemplateBroken, span, message);
                else diagnostics.Report(Codes.TemplateBroken, $"The templates of the theme folder do not fit together: {message}");
        }

        return found.Count > 0;
    }

    /// <summary>
    /// The column of the code in the line of its template; null where the compiler knows it. Code of text files is made anew, and only its
    /// lines are known.
    /// </summary>
    private int? ColumnOf(Diagnostic diagnostic, FileLinePositionSpan place)
    {
        if (files.FirstOrDefault(file => file.Name == place.Path) is not { } file || file.Is(ThemeFile.Template)
            || file.Is(".cs")) return null;
        var code = diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? "";
        var line = file.Text.Split('\n').ElementAtOrDefault(place.StartLinePosition.Line) ?? "";
        return Math.Max(0, line.IndexOf(code, StringComparison.Ordinal)) + 1;
    }

    /// <summary>The message of a compiler without advice for C# projects, and with what helps in a theme folder.</summary>
    private static string Plain(string id, string message) => id switch
    {
        "RZ10012" => message.Replace(ForComponents, "There is no part of this name: 'guidebook theme list' names those of the theme.", StringComparison.Ordinal),
        "CS0103" or "CS0119" or "CS0120" when Members.Any(name => message.Contains($"'{name}'", StringComparison.Ordinal)
            || message.Contains($".{name}'", StringComparison.Ordinal)) =>
            $"{message} A part that uses it begins with '@inherits Template<…>', with the kind of its model.",
        _ => message.Replace(ForProjects, "", StringComparison.Ordinal),
    };

    private static string Sentence(string message) => message.EndsWith('.') ? message : message + ".";
}
