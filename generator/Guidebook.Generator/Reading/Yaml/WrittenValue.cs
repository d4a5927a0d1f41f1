using System.Diagnostics.CodeAnalysis;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml.Hints;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Yaml;

/// <summary>A YAML value in a file, with its subject for messages.</summary>
internal readonly record struct WrittenValue(SourceDocument Document, YamlNode Node, Subject Subject)
{
    /// <summary>The location in the file.</summary>
    public SourceSpan Span => Node.Span;

    /// <summary>Converts the value; false if it is invalid, which is reported.</summary>
    public bool Is<T>(Conversion<T> conversion, [MaybeNullWhen(false)] out T value) => conversion(Document, Node, Subject, out value);

    /// <summary>Whether the value is a mapping; reports it if not.</summary>
    public bool IsMap([NotNullWhen(true)] out YamlMap? map) => TypeHints.IsMap(Document, Node, Subject, out map);

    /// <summary>Reports a diagnostic that is likely to occur many times in the file.</summary>
    public void ReportAlike(Code code, string message) => Document.ReportAlike(code, Span, message);
}
