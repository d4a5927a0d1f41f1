using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Reading.Files;

/// <summary>Converts files to records. This class reads each file at every request; a derived class can cache.</summary>
public class FileReader
{
    /// <summary>Reads the record of a file, and reports diagnostics about the file.</summary>
    internal virtual T Read<T>(FoundFile file, DiagnosticBag diagnostics, Func<FoundFile, DiagnosticBag, T> read) =>
        read(file, diagnostics);

    /// <summary>Returns the value, or an equal earlier one.</summary>
    /// <param name="name">The name of the value, unique in a guide.</param>
    internal virtual T Reuse<T>(string name, T value, Func<T, T, bool> areSame) where T : notnull => value;
}
