namespace Guidebook.Generator.Serving;

/// <summary>The addresses of the server's own pages; paths of a guide never start with an underscore.</summary>
internal static class LivePaths
{
    public const string Events = "/_live/events";
    public const string Script = "/_live/live.js";
    public const string Words = "/_live/words.js";
    public const string Location = "/_live/place.js";
    public const string Styles = "/_live/live.css";
    public const string PageStyles = "/_live/page.css";
    public const string Mistakes = "/_live/mistakes";
    public const string Explain = "/_live/explain/";
    public const string Prints = "/_print/";
}
