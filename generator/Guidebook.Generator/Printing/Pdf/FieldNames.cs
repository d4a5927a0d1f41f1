namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The names of a file's form fields, with the page on which each is first.</summary>
internal sealed class FieldNames
{
    private readonly Dictionary<string, (int Page, bool IsGroup)> taken = new(StringComparer.Ordinal);

    /// <summary>
    /// Takes a name; returns the page of the field that has it already, else null. Only the choices of one group share a name.
    /// </summary>
    public int? Take(FieldMark mark, int page)
    {
        var isGroup = mark.Choice is not null;
        if (!taken.TryAdd(mark.Name, (page, isGroup)) && !(isGroup && taken[mark.Name].IsGroup)) return taken[mark.Name].Page;
        return !isGroup || taken.TryAdd(mark.FullName, (page, isGroup)) ? null : taken[mark.FullName].Page;
    }
}
