using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>
/// Puts a step into every loop and method of a template, so that a template without an end is stopped where it is, with memory and stack
/// left. Lines stay where they are.
/// </summary>
internal sealed class TemplateGuards : CSharpSyntaxRewriter
{
    /// <summary>The class that counts the steps, in the assembly of the templates.</summary>
    public const string TypeName = "GuidebookSteps";

    /// <summary>The method that starts to count.</summary>
    public const string BeginName = "Begin";

    /// <summary>The source of the class. A page of the largest guides takes some ten thousand steps.</summary>
    public const string Source = $$"""
        public static class {{TypeName}}
        {
            [System.ThreadStatic] private static int steps;
            public static void {{BeginName}}() => steps = 0;
            public static void Take()
            {
                System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
                if (++steps > 2_000_000) throw new System.TimeoutException();
            }
        }
        """;

    private static readonly StatementSyntax Step = SyntaxFactory.ParseStatement($"global::{TypeName}.Take();");

    /// <summary>The tree with all steps.</summary>
    public static SyntaxTree AddTo(SyntaxTree tree) =>
        tree.WithRootAndOptions(new TemplateGuards().Visit(tree.GetRoot()), tree.Options);

    /// <inheritdoc/>
    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        // What follows the brace in its line follows the step: a directive begins a line.
        var block = (BlockSyntax)base.VisitBlock(node)!;
        var step = Step.WithTrailingTrivia(block.OpenBraceToken.TrailingTrivia);
        return block.WithOpenBraceToken(block.OpenBraceToken.WithTrailingTrivia(SyntaxFactory.TriviaList()))
            .WithStatements(block.Statements.Insert(0, step));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) =>
        base.VisitWhileStatement(node.WithStatement(InBlock(node.Statement)));

    /// <inheritdoc/>
    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) =>
        base.VisitDoStatement(node.WithStatement(InBlock(node.Statement)));

    /// <inheritdoc/>
    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) =>
        base.VisitForStatement(node.WithStatement(InBlock(node.Statement)));

    /// <inheritdoc/>
    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) =>
        base.VisitForEachStatement(node.WithStatement(InBlock(node.Statement)));

    /// <inheritdoc/>
    public override SyntaxNode? VisitGotoStatement(GotoStatementSyntax node) => SyntaxFactory.Block(Step, node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) => base.VisitMethodDeclaration(
        node.ExpressionBody is { } arrow && BodyOf(arrow, node.ReturnType, node.Modifiers) is { } body
            ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body.WithTrailingTrivia(node.GetTrailingTrivia())) : node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node) => base.VisitLocalFunctionStatement(
        node.ExpressionBody is { } arrow && BodyOf(arrow, node.ReturnType, node.Modifiers) is { } body
            ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body.WithTrailingTrivia(node.GetTrailingTrivia())) : node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node) => base.VisitPropertyDeclaration(
        node.ExpressionBody is { } arrow && BodyOf(arrow, node.Type, node.Modifiers) is { } body
            ? node.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(SyntaxFactory.AccessorList(
                [SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, body)])
                    .WithTrailingTrivia(node.GetTrailingTrivia())) : node);

    private static StatementSyntax InBlock(StatementSyntax statement) => statement is BlockSyntax ? statement
        : SyntaxFactory.Block(SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(
            statement.ContainsDirectives ? SyntaxFactory.TriviaList(SyntaxFactory.LineFeed) : SyntaxFactory.TriviaList()), [statement],
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken));

    /// <summary>The body with the expression of an arrow as its statement; null where that cannot be said without knowing types.</summary>
    private static BlockSyntax? BodyOf(ArrowExpressionClauseSyntax arrow, TypeSyntax type, SyntaxTokenList modifiers)
    {
        var expression = arrow.Expression;
        if (expression is ThrowExpressionSyntax or RefExpressionSyntax || expression.ContainsDirectives) return null;
        var isStatement = type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
            || (modifiers.Any(SyntaxKind.AsyncKeyword) && type is IdentifierNameSyntax);
        StatementSyntax statement = isStatement ? SyntaxFactory.ExpressionStatement(expression)
            : SyntaxFactory.ReturnStatement(SyntaxFactory.Token(SyntaxKind.ReturnKeyword).WithTrailingTrivia(SyntaxFactory.Space),
                expression,
                SyntaxFactory.Token(SyntaxKind.SemicolonToken));
        return SyntaxFactory.Block(statement);
    }
}
