namespace Guidebook.Generator.Serving;

/// <summary>What came of asking for a print.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="Type">What browsers are told of it.</param>
public sealed record PrintAnswer(int Status, string Type, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A page, for want of a print.</summary>
    public static PrintAnswer Page(int status, byte[] page) => new(status, ContentTypes.Find(".html"), page);
}
