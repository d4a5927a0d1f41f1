namespace Guidebook.Generator.Checking;

/// <summary>The pictures that a <c>srcset</c> offers.</summary>
internal static class SourceSets
{
    /// <summary>Each URL, without its width or density.</summary>
    public static IEnumerable<string> Urls(string srcset)
    {
        for (var i = 0; i < srcset.Length;)
        {
            while (i < srcset.Length && (char.IsWhiteSpace(srcset[i]) || srcset[i] == ',')) i++;
            var start = i;
            while (i < srcset.Length && !char.IsWhiteSpace(srcset[i])) i++;
            var url = srcset[start..i].TrimEnd(',');
            if (url.Length > 0) yield return url;
            // A comma right after the URL ends it; otherwise its width or density stands before the next comma.
            if (i == start + url.Length) while (i < srcset.Length && srcset[i] != ',') i++;
        }
    }
}
