using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Diagnostic = Guidebook.Generator.Diagnostics.Diagnostic;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>A template of a theme folder, or of a text file, that could not draw a page.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It says which template failed, or says nothing.")]
public sealed class TemplateException : Exception
{
    /// <summary>Creates a failure with a finding.</summary>
    internal TemplateException(Diagnostic finding, Exception? cause = null) : base(finding.Message, cause) => Finding = finding;

    /// <summary>The finding, at the line of the template.</summary>
    public Diagnostic Finding { get; }

    /// <summary>Finds the template from which an exception comes; null if none of a folder has to do with it.</summary>
    /// <param name="used">The components of the folder that the page has.</param>
    /// <param name="page">The page that was drawn.</param>
    internal static TemplateException? Create(Exception exception, CompiledTemplates templates, IReadOnlyCollection<Type> used, string page)
    {
        if (exception is EndlessPartException { Parts: var parts } && parts.FirstOrDefault(templates.Files.ContainsKey) is { } part)
            return new(new(Codes.TemplateEndless, SourceSpan.Whole(templates.Files[part].Name),
                $"This part contains itself, directly or in others, without an end while '{page}' was drawn. Let a condition end it."),
                exception);
        var frame = new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .FirstOrDefault(frame => frame.GetMethod()?.Module.Assembly == templates.Assembly && NameOf(frame, templates) is not null);
        var span = frame is not null ? new SourceSpan(NameOf(frame, templates)!, frame.GetFileLineNumber(), 1, 0)
            : used.Select(templates.Files.GetValueOrDefault).FirstOrDefault(file => file is not null) is { } first
                ? SourceSpan.Whole(first.Name)
            : default(SourceSpan?);
        if (span is not { } at) return null;
        var others = frame is null && used.Count > 1 ? $" (Or it is one of: {string.Join(", ", used.Skip(1).Select(type => type.Name))}.)" : "";
        var isEndless = exception is TimeoutException or InsufficientExecutionStackException;
        return new(new(isEndless ? Codes.TemplateEndless : Codes.TemplateFails, at, isEndless
            ? $"This template did not come to an end while '{page}' was drawn. Look for a loop, or a part that contains itself.{others}"
            : $"This template failed while '{page}' was drawn: {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}{others}"), exception);
    }

    private static string? NameOf(StackFrame frame, CompiledTemplates templates) =>
        frame.GetFileName() is { } name
            ? templates.Files.Values.Select(file => file.Name)
                .FirstOrDefault(known => name.Replace('\\', '/').EndsWith(known, StringComparison.Ordinal)) : null;
}
