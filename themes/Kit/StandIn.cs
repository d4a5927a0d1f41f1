using System.Collections.Frozen;
using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>
/// The strings that stand in another language than the guide, because neither the theme nor the guide has them in its language.
/// </summary>
/// <param name="Language">The language of these strings.</param>
/// <param name="Keys">Their keys.</param>
public sealed record StandIn(Language Language, FrozenSet<string> Keys);
