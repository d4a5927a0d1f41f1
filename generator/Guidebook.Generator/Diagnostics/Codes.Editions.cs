namespace Guidebook.Generator.Diagnostics;

/// <content>What the editions find.</content>
public static partial class Codes
{
    /// <summary>A key under <c>words</c> that the theme does not use.</summary>
    public static Code UnknownWord { get; } = new("GB4501", Severity.Error, "unknown word of the theme");
}
