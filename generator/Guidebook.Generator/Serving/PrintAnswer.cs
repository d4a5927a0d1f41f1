namespace Guidebook.Generator.Serving;

/// <summary>The response to a request for a print.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Type">The content type.</param>
public sealed record PrintAnswer(int Status, string Type, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A response with a page instead of a print.</summary>
    public static PrintAnswer Page(int status, byte[] page) => new(status, ContentTypes.Find(".html"), page);
}
