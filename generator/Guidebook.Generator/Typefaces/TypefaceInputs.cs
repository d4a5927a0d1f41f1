using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Typefaces;

/// <summary>The inputs of the choice of typefaces.</summary>
/// <param name="ContentFolder">The folder with the guide's files.</param>
public sealed record TypefaceInputs(ITheme Theme, Guide Guide, Strings Strings, string ContentFolder);
