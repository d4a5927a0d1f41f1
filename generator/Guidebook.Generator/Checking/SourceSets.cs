namespace Guidebook.Generator.Checking;

/// <summary>Parses the image candidates of a <c>srcset</c>.</summary>
internal static class SourceSets
{
    /// <summary>Each URL, without its width or density descriptor.</summary>
    public static IEnumerable<string> Urls(string srcset)
    {
        for (var i = 0; i < srcset.Length;)
        {
            while (i < srcset.Length && (char.IsWhiteSpace(srcset[i]) || srcset[i] == ',')) i++;
            var start = i;
            while (i < srcset.Length && !char.IsWhiteSpace(srcset[i])) i++;
            var url = srcset[start..i].TrimEnd(',');
            if (url.Length > 0) yield return url;
            // A comma directly after the URL ends the candidate; otherwise a descriptor precedes the next comma.
            if (i == start + url.Length) while (i < srcset.Length && srcset[i] != ',') i++;
        }
    }
}
