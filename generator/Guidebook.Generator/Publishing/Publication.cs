namespace Guidebook.Generator.Publishing;

/// <summary>What a build has put in place.</summary>
/// <param name="Files">How many files the site has that were made.</param>
/// <param name="Changed">How many of them are new or differ from the last build's.</param>
/// <param name="Removed">How many files of the last build are gone.</param>
/// <param name="Bytes">The size of all made files.</param>
public sealed record Publication(int Files, int Changed, int Removed, long Bytes)
{
    /// <summary>How many files are as the last build left them, time stamp included.</summary>
    public int Unchanged => Files - Changed;
}
