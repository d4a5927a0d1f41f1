using Guidebook.Generator.Typefaces;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Printing;

/// <summary>The common inputs of all documents of a guide.</summary>
/// <param name="ContentFolder">The folder with the guide's pictures.</param>
public sealed record PrintSetup(ITheme Theme, Settings Settings, string ContentFolder)
{
    /// <summary>The typefaces that the guide adds to the theme.</summary>
    public GuideTypefaces Typefaces { get; init; } = GuideTypefaces.None;
}
