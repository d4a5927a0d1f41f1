namespace Guidebook.Model;

/// <summary>The kind of space that a plan's day gives to its reader for writing.</summary>
public enum WritingSpace
{
    /// <summary>Ruled lines.</summary>
    Lines,

    /// <summary>Ruled lines that begin with a mark, for several short answers.</summary>
    List,

    /// <summary>A scale between two ends, with lines below it.</summary>
    Scale,

    /// <summary>An empty frame, to draw in or to stick something in.</summary>
    Box,

    /// <summary>Columns side by side.</summary>
    Columns,

    /// <summary>A sentence to finish.</summary>
    Sentence,

    /// <summary>A letter to fold.</summary>
    Letter,
}
