using System.Numerics;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Follows where the operations of a stream paint: the current matrix, and the position of text in it.</summary>
/// <param name="start">The matrix of the stream's own space.</param>
internal sealed class ContentPlace(Matrix3x2 start)
{
    private readonly Stack<Matrix3x2> saved = new();
    private Matrix3x2 line = Matrix3x2.Identity;

    /// <summary>The matrix from the current space to that of the page.</summary>
    public Matrix3x2 Current { get; private set; } = start;

    /// <summary>The point where the current line of text begins, on the page.</summary>
    public Vector2 Text => Vector2.Transform(Vector2.Zero, line * Current);

    /// <summary>Takes the changes of an operation.</summary>
    public void Follow(ContentOperation operation)
    {
        switch (operation.Operator)
        {
            case "q":
                saved.Push(Current);
                break;
            case "Q":
                if (saved.TryPop(out var before)) Current = before;
                break;
            case "cm":
                if (Read(operation) is { } change) Current = change * Current;
                break;
            case "BT":
                line = Matrix3x2.Identity;
                break;
            case "Tm":
                line = Read(operation) ?? line;
                break;
            case "Td" or "TD" when operation.Numbers(2) is [var x, var y]:
                line = Matrix3x2.CreateTranslation((float)x, (float)y) * line;
                break;
        }
    }

    /// <summary>A matrix of six numbers; null if there are no six.</summary>
    public static Matrix3x2? Of(double[]? numbers) => numbers is [var a, var b, var c, var d, var e, var f]
        ? new((float)a, (float)b, (float)c, (float)d, (float)e, (float)f)
        : null;

    private static Matrix3x2? Read(ContentOperation operation) => Of(operation.Numbers(6));
}
