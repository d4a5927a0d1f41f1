using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Reading.Files;

/// <summary>Turns files into records. This one reads each file whenever it is asked.</summary>
public class FileReader
{
    /// <summary>The record of a file; findings about the file are reported.</summary>
    internal virtual T Read<T>(FoundFile file, DiagnosticBag diagnostics, Func<FoundFile, DiagnosticBag, T> read) =>
        read(file, diagnostics);

    /// <summary>The value, or an earlier one that is the same.</summary>
    /// <param name="name">The name of the value, unique in a guide.</param>
    internal virtual T Reuse<T>(string name, T value, Func<T, T, bool> areSame) where T : notnull => value;
}
