namespace Guidebook.Model;

/// <summary>The use of a typeface.</summary>
public enum TypefaceRole
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>Labels, navigation, tables and forms.</summary>
    Label,

    /// <summary>Code.</summary>
    Code,
}
