namespace Guidebook.Generator.Diagnostics;

/// <summary>Diagnostics of prose.</summary>
public static partial class Codes
{
    /// <summary>The target of a link in double brackets is not a valid id.</summary>
    public static Code LinkIdMalformed { get; } = new("GB1201", Severity.Error, "a link names no id");

    /// <summary>A link in double brackets has no closing brackets.</summary>
    public static Code LinkUnclosed { get; } = new("GB1202", Severity.Error, "a link has no end");

    /// <summary>A link has no text.</summary>
    public static Code LinkWithoutWords { get; } = new("GB1203", Severity.Error, "a link has no words");

    /// <summary>A link is nested in a link.</summary>
    public static Code LinkInLink { get; } = new("GB1204", Severity.Error, "a link inside a link");

    /// <summary>The scheme of an address is not one of web, mail or telephone.</summary>
    public static Code LinkScheme { get; } = new("GB1205", Severity.Error, "a link to something unsafe");

    /// <summary>A link names a file instead of an id.</summary>
    public static Code LinkRelative { get; } = new("GB1206", Severity.Error, "a link to a file");

    /// <summary>A link names a heading without its article.</summary>
    public static Code LinkFragment { get; } = new("GB1207", Severity.Error, "a link to a heading without its article");

    /// <summary>A link has no address.</summary>
    public static Code LinkEmpty { get; } = new("GB1208", Severity.Error, "a link leads nowhere");

    /// <summary>An address is incomplete or contains invisible characters.</summary>
    public static Code LinkAddressMalformed { get; } = new("GB1209", Severity.Error, "an address is not whole");

    /// <summary>An address uses http and is therefore not encrypted.</summary>
    public static Code LinkInsecure { get; } = new("GB1210", Severity.Warning, "an address without https");

    /// <summary>A link or picture has a title, which is never shown.</summary>
    public static Code TitleDropped { get; } = new("GB1211", Severity.Warning, "a title that nobody sees");

    /// <summary>Prose contains HTML.</summary>
    public static Code RawHtml { get; } = new("GB1221", Severity.Error, "HTML in a text");

    /// <summary>An unclosed comment would hide the text after it.</summary>
    public static Code CommentUnclosed { get; } = new("GB1222", Severity.Error, "a note swallows text");

    /// <summary>A heading has level 1, which is reserved for the title.</summary>
    public static Code HeadingIsTitle { get; } = new("GB1231", Severity.Error, "a title in the text");

    /// <summary>A heading skips a level.</summary>
    public static Code HeadingSkipsLevel { get; } = new("GB1232", Severity.Error, "a heading skips a level");

    /// <summary>A heading is below the deepest level.</summary>
    public static Code HeadingTooDeep { get; } = new("GB1233", Severity.Error, "a heading is too deep");

    /// <summary>A heading has no text.</summary>
    public static Code HeadingEmpty { get; } = new("GB1234", Severity.Error, "a heading has no words");

    /// <summary>A text that allows no headings contains one.</summary>
    public static Code HeadingNotHere { get; } = new("GB1235", Severity.Error, "a heading where none can stand");

    /// <summary>Two headings have one id.</summary>
    public static Code HeadingIdTwice { get; } = new("GB1236", Severity.Error, "two headings with one id");

    /// <summary>The attributes in braces after a heading cannot be parsed.</summary>
    public static Code HeadingAttributesMalformed { get; } = new("GB1237", Severity.Error, "braces that cannot be read");

    /// <summary>A heading has an unknown attribute.</summary>
    public static Code HeadingAttributeUnknown { get; } = new("GB1238", Severity.Error, "an unknown attribute of a heading");

    /// <summary>The explicit id of a heading is invalid.</summary>
    public static Code HeadingIdMalformed { get; } = new("GB1239", Severity.Error, "a heading's id is malformed");

    /// <summary>A picture has no description.</summary>
    public static Code PictureWithoutAlt { get; } = new("GB1251", Severity.Error, "a picture has no description");

    /// <summary>The path of a picture is not a file below <c>images/</c>.</summary>
    public static Code PicturePath { get; } = new("GB1252", Severity.Error, "a picture from elsewhere");

    /// <summary>A footnote that nothing refers to.</summary>
    public static Code FootnoteUnused { get; } = new("GB1261", Severity.Warning, "a footnote that nothing refers to");

    /// <summary>A reference to an undefined footnote.</summary>
    public static Code FootnoteMissing { get; } = new("GB1262", Severity.Error, "a footnote is missing");

    /// <summary>A text that allows no footnotes contains one.</summary>
    public static Code FootnoteNotHere { get; } = new("GB1263", Severity.Error, "a footnote where none can stand");

    /// <summary>A footnote is defined twice.</summary>
    public static Code FootnoteTwice { get; } = new("GB1264", Severity.Error, "a footnote is written twice");

    /// <summary>Quotations, lists or emphasis are nested too deeply.</summary>
    public static Code NestedTooDeep { get; } = new("GB1271", Severity.Error, "nested too deeply");

    /// <summary>A mark intended as formatting has no effect and is shown literally.</summary>
    public static Code StrayMark { get; } = new("GB1281", Severity.Warning, "a mark that marks nothing");

    /// <summary>A private note in the form of another program would be published.</summary>
    public static Code PrivateNote { get; } = new("GB1282", Severity.Error, "a private note that would be published");

    /// <summary>A list that was not meant as one, or is not nested as it looks.</summary>
    public static Code ListMisread { get; } = new("GB1283", Severity.Warning, "a list that is read otherwise than it looks");

    /// <summary>A link to one of several headings with the same words.</summary>
    public static Code HeadingAmbiguous { get; } = new("GB1284", Severity.Warning, "a link to one of two headings with the same words");

    /// <summary>A paragraph that is indented so far that it becomes code.</summary>
    public static Code IndentedCode { get; } = new("GB1314", Severity.Warning, "a paragraph that becomes a box of code");

    /// <summary>A name contains Markdown or HTML.</summary>
    public static Code MarkInName { get; } = new("GB1320", Severity.Warning, "a mark in a name");

    /// <summary>A sentence contains a picture.</summary>
    public static Code PictureInSentence { get; } = new("GB1321", Severity.Error, "a picture in a sentence");
}
