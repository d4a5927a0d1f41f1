namespace Guidebook.Themes.Kit.Print;

/// <summary>A file of an e-book, which holds one section of the book. Its template is the content of the file's <c>body</c>.</summary>
/// <param name="Section">The section: the title page, the imprint, the opener of a part or a chapter.</param>
public sealed record EbookPage(BookSection Section);
