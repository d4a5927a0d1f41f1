using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>
/// Makes templates able to say where in their file each piece of a page comes from: a page drawn with marks has a comment before each
/// piece. Without them pages are the same bytes as ever.
/// </summary>
internal sealed class TemplateMarks
{
    /// <summary>The class that writes the marks, in the assembly of the templates.</summary>
    public const string TypeName = "GuidebookMarks";

    /// <summary>The method that turns the marks of a page on or off.</summary>
    public const string SetName = "Set";

    /// <summary>The source of the class. A mark names what begins or ends, and the place in the file.</summary>
    public const string Source = $$"""
        using Microsoft.AspNetCore.Components.Rendering;
        public static class {{TypeName}}
        {
            [System.ThreadStatic] private static bool isOn;
            public static void {{SetName}}(bool on) => isOn = on;
            public static RenderTreeBuilder At(RenderTreeBuilder page, string kind, int line, int column, string file)
            {
                if (isOn) page.AddMarkupContent(0, $"<!--{{TypeName}} {kind} {line} {column} {file}-->");
                return page;
            }
            public static void Close(RenderTreeBuilder page)
            {
                page.CloseComponent();
                At(page, "{{MarkedPage.Leave}}", 0, 0, "");
            }
        }
        """;

    private const string Builder = "__builder";

    /// <summary>The class of helpers for parts whose types the compiler finds; they stand nowhere in the file.</summary>
    private const string Inference = "TypeInference";

    private readonly ThemeFile file;
    private readonly TemplateText text;
    private readonly Dictionary<SyntaxNode, (int Line, int Column)> places = new(ReferenceEqualityComparer.Instance);

    private TemplateMarks(ThemeFile file) => (this.file, text) = (file, new(file.Text));

    /// <summary>The C# that the Razor compiler wrote for a template, with all marks.</summary>
    public static SyntaxTree AddTo(SyntaxTree tree, ThemeFile file)
    {
        var (root, marks) = (tree.GetRoot(), new TemplateMarks(file));
        marks.FindPlaces(root);
        var ends = root.DescendantNodes().Where(node => IsScope(node) || ScopeLeftBy(node) is not null);
        return tree.WithRootAndOptions(root.ReplaceNodes(marks.places.Keys.Concat(ends), marks.Add), tree.Options);
    }

    /// <summary>
    /// Finds the place of each call that draws. The compiler tells those of code; markup stands after the code before it, in the order of
    /// the file.
    /// </summary>
    private void FindPlaces(SyntaxNode root)
    {
        var nodes = root.DescendantNodes(descendIntoTrivia: true)
            .Where(node => node is LineSpanDirectiveTriviaSyntax || NameOf(node) is not null);
        foreach (var node in nodes.OrderBy(node => node is InvocationExpressionSyntax call ? call.Expression.SpanStart : node.SpanStart))
            if (node is LineSpanDirectiveTriviaSyntax line) GoTo(line);
            else places[node] = Find((InvocationExpressionSyntax)node);
    }

    private void GoTo(LineSpanDirectiveTriviaSyntax directive)
    {
        if (directive.File.ValueText != file.Name) return; // directives for all templates
        if (Number(directive.Start.Line) is { } line && Number(directive.Start.Character) is { } column) text.GoTo(line, column);
    }

    private static int? Number(SyntaxToken token) => token.Value as int?;

    private (int Line, int Column) Find(InvocationExpressionSyntax call) => NameOf(call) switch
    {
        _ when call.Ancestors().OfType<ClassDeclarationSyntax>().First().Identifier.Text == Inference => (0, 0),
        "OpenElement" when Literal(call, 1) is { } name => text.FindTag(name),
        "AddMarkupContent" when Literal(call, 1) is { } html => text.FindTags(html),
        "OpenComponent" => text.FindTag(ComponentOf(call)),
        _ => text.Place,
    };

    private SyntaxNode Add(SyntaxNode original, SyntaxNode node)
    {
        if (node is LambdaExpressionSyntax { Block: { } fragment } lambda) return lambda.WithBody(InScope(fragment, BuilderOf(original)!));
        if (node is MethodDeclarationSyntax { Body: { } body } method) return method.WithBody(InScope(body, BuilderOf(original)!));
        if (ScopeLeftBy(original) is { } left) return SyntaxFactory.Block(Mark(BuilderOf(left)!, MarkedPage.Leave), (StatementSyntax)node);
        var call = (InvocationExpressionSyntax)node;
        var access = (MemberAccessExpressionSyntax)call.Expression;
        var (line, column) = places[original];
        return NameOf(original) switch
        {
            "CloseComponent" => SyntaxFactory.ParseExpression($"global::{TypeName}.Close({access.Expression})").WithTriviaFrom(call),
            "OpenComponent" => Marked(MarkedPage.Part),
            "AddContent" => Marked(MarkedPage.Expression),
            _ => Marked(MarkedPage.Markup),
        };

        InvocationExpressionSyntax Marked(string kind)
        {
            var name = Uri.EscapeDataString(file.Name);
            var marked = SyntaxFactory.ParseExpression($"global::{TypeName}.At({access.Expression}, \"{kind}\", {line}, {column}, \"{name}\")");
            return call.WithExpression(access.WithExpression(marked.WithTriviaFrom(access.Expression)));
        }
    }

    /// <summary>A block between the marks of its begin and end.</summary>
    private static BlockSyntax InScope(BlockSyntax block, string builder) =>
        SyntaxFactory.Block(Mark(builder, MarkedPage.Enter), block, Mark(builder, MarkedPage.Leave));

    /// <summary>The template or fragment that a statement leaves before its end; null for other nodes.</summary>
    private static SyntaxNode? ScopeLeftBy(SyntaxNode node) =>
        node is ReturnStatementSyntax { Expression: null } && node.Ancestors().First(IsFunction) is var left && IsScope(left) ? left : null;

    private static bool IsFunction(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax
            or AccessorDeclarationSyntax;

    private static StatementSyntax Mark(string builder, string kind) =>
        SyntaxFactory.ParseStatement($"global::{TypeName}.At({builder}, \"{kind}\", 0, 0, \"\");\n");

    private static bool IsScope(SyntaxNode node) => BuilderOf(node) is not null
        && node is LambdaExpressionSyntax { Block: not null }
            or MethodDeclarationSyntax { Identifier.Text: "BuildRenderTree", Body: not null };

    /// <summary>The parameter of a method or fragment that receives what is drawn.</summary>
    private static string? BuilderOf(SyntaxNode node) => (node switch
    {
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var one] } => one.Identifier.Text,
        SimpleLambdaExpressionSyntax { Parameter: var one } => one.Identifier.Text,
        MethodDeclarationSyntax { ParameterList.Parameters: [var one] } => one.Identifier.Text,
        _ => null,
    }) is { } name && name.StartsWith(Builder, StringComparison.Ordinal) ? name : null;

    /// <summary>The name of a call that draws; null for other nodes.</summary>
    private static string? NameOf(SyntaxNode node) =>
        node is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax to, Name.Identifier.Text: var name },
        } && to.Identifier.Text.StartsWith(Builder, StringComparison.Ordinal)
            && name is "OpenElement" or "AddMarkupContent" or "AddContent" or "OpenComponent" or "CloseComponent" ? name : null;

    private static string? Literal(InvocationExpressionSyntax call, int argument) =>
        (call.ArgumentList.Arguments.ElementAtOrDefault(argument)?.Expression as LiteralExpressionSyntax)?.Token.ValueText;

    /// <summary>The name of a component as its tag has it.</summary>
    private static string ComponentOf(InvocationExpressionSyntax call) =>
        ((MemberAccessExpressionSyntax)call.Expression).Name is GenericNameSyntax { TypeArgumentList.Arguments: [var type] }
            ? type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().LastOrDefault(name => name.Parent is not TypeArgumentListSyntax
                || name == type)?.Identifier.Text ?? "" : "";
}
