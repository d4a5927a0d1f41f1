using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Printing;

/// <summary>What all documents of a guide are printed with.</summary>
/// <param name="ContentFolder">Where the guide's pictures lie.</param>
public sealed record PrintSetup(ITheme Theme, Settings Settings, string ContentFolder);
