using System.Collections.Immutable;
using Guidebook.Generator.IO;
using Guidebook.Generator.Typefaces.Fonts;
using Guidebook.Model;

namespace Guidebook.Generator.Typefaces;

/// <summary>
/// The typefaces of a script that npm provides. The embedded table has one line per script and tab-separated columns: name, npm packages
/// for text, for labels and for code, and the code points that all uses have.
/// </summary>
internal sealed class TypefacePackage
{
    private readonly ImmutableArray<ImmutableArray<string>> byRole;
    private readonly Lazy<CodePointSet> codePoints;

    private TypefacePackage(string[] columns)
    {
        (Name, codePoints) = (columns[0], new(() => CodePointSet.Parse(columns[4])));
        byRole = [.. columns[1..4].Select(column => column.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray())];
    }

    /// <summary>The name, and the name of the folder with its lock file.</summary>
    public string Name { get; }

    /// <summary>The code points, parsed when they are needed: few guides need more than one package.</summary>
    public CodePointSet CodePoints => codePoints.Value;

    /// <summary>Whether these are the typefaces for code.</summary>
    public bool IsForCode => byRole[(int)TypefaceRole.Text].IsEmpty;

    /// <summary>All packages of the table, in its order.</summary>
    public static ImmutableArray<TypefacePackage> All() =>
        [.. EmbeddedFile.ReadRows("typefaces.tsv").Select(line => new TypefacePackage(line.Split('\t')))];

    /// <summary>The npm packages for a use; code in a script without one has the labels' typeface.</summary>
    public ImmutableArray<string> For(TypefaceRole role) =>
        byRole[(int)role] is { IsEmpty: false } packages ? packages : byRole[(int)(IsForCode ? TypefaceRole.Code : TypefaceRole.Label)];
}
