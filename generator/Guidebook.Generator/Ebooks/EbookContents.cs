using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Ebooks;

/// <summary>The contents of an e-book.</summary>
/// <param name="Chapters">The sections in reading order.</param>
/// <param name="Files">The stylesheet and the pictures.</param>
/// <param name="Marks">The pages of the printed book.</param>
internal sealed record EbookContents(
    ImmutableArray<EbookChapter> Chapters, ImmutableArray<EbookFile> Files, ImmutableArray<PageMark> Marks)
{
    /// <summary>The picture of the cover; null for a theme without a look.</summary>
    public EbookFile? Cover { get; init; }
}

/// <summary>A section of an e-book with its file.</summary>
internal sealed record EbookChapter(BookSection Section, XhtmlPage Page, byte[] Bytes);

/// <summary>A stylesheet or picture of an e-book.</summary>
/// <param name="Path">The path below the folder of the e-book's contents.</param>
internal sealed record EbookFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>What an e-book says about itself.</summary>
internal sealed record EbookFacts(Guide Guide, Strings Strings)
{
    private const string NamesOfGuides = "1f3c5b0e-7d0a-5c57-9a5e-2f8f6c0a41d7";

    /// <summary>The settings of the guide.</summary>
    public Settings Settings => Guide.Settings;

    /// <summary>
    /// The date of the content; for a guide without one, the first day of this century, so that the same content has the same bytes.
    /// </summary>
    public DateOnly Date => Settings.Date ?? new(2000, 1, 1);

    /// <summary>
    /// The identifier, which is the same for every edition of a guide: a UUID of version 5 (RFC 9562) from the website's address, or else
    /// from the guide's file name and title.
    /// </summary>
    public string Identifier
    {
        get
        {
            var name = Settings.BaseUrl?.ToString() ?? $"{Settings.Slug}/{Settings.Title}";
            var space = Guid.Parse(NamesOfGuides, CultureInfo.InvariantCulture).ToByteArray(bigEndian: true);
#pragma warning disable CA5350 // Version 5 is made with SHA-1; nothing here is secret.
            var hash = SHA1.HashData([.. space, .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, space.Length);
#pragma warning restore CA5350
            hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
            hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
            return $"urn:uuid:{new Guid(hash, bigEndian: true)}";
        }
    }
}
