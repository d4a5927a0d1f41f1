using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>What an editor did that the parser could not read, and where.</summary>
internal sealed record SyntaxHint(Code Code, SourceSpan Span, string Message);
