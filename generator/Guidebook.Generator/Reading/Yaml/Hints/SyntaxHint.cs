using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Yaml.Hints;

/// <summary>The mistake behind a syntax error, with its location.</summary>
internal sealed record SyntaxHint(Code Code, SourceSpan Span, string Message);
