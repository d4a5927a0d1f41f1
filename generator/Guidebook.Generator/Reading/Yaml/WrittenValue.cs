using System.Diagnostics.CodeAnalysis;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml.Hints;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Yaml;

/// <summary>A YAML value as it is written in a file, with what messages call it.</summary>
internal readonly record struct WrittenValue(SourceDocument Document, YamlNode Node, Subject Subject)
{
    /// <summary>Where it is written.</summary>
    public SourceSpan Span => Node.Span;

    /// <summary>Whether it fits a conversion; reports it where not.</summary>
    public bool Is<T>(Conversion<T> conversion, [MaybeNullWhen(false)] out T value) => conversion(Document, Node, Subject, out value);

    /// <summary>Whether it is made of keys; reports it where not.</summary>
    public bool IsMap([NotNullWhen(true)] out YamlMap? map) => TypeHints.IsMap(Document, Node, Subject, out map);

    /// <summary>Reports a mistake that is likely to stand in the file again and again.</summary>
    public void ReportAlike(Code code, string message) => Document.ReportAlike(code, Span, message);
}
