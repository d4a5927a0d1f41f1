using System.Text.RegularExpressions;

namespace Guidebook.Tests.Checking;

/// <summary>
/// A page with the names of its bare tags in large letters. It says the same at the same places, but no tag is passed over as one that the
/// checks know.
/// </summary>
internal static partial class LargeTags
{
    public static string In(string html) => Bare().Replace(html, tag => tag.Value.ToUpperInvariant());

    [GeneratedRegex("</?[a-z0-9]{1,10}>")]
    private static partial Regex Bare();
}
