namespace Guidebook.Generator.Diagnostics;

/// <summary>Every kind of finding, by area.</summary>
public static partial class Codes
{
    /// <summary>There is no <c>guide.yaml</c>.</summary>
    public static Code GuideMissing { get; } = new("GB1001", Severity.Error, "guide.yaml is missing");

    /// <summary>The guide has settings and nothing else.</summary>
    public static Code NoContent { get; } = new("GB1002", Severity.Error, "the guide is empty");

    /// <summary>The system does not let us read a file.</summary>
    public static Code Unreadable { get; } = new("GB1003", Severity.Error, "file cannot be opened");

    /// <summary>A text file is over 1 MiB.</summary>
    public static Code FileTooLarge { get; } = new("GB1004", Severity.Error, "file too large");

    /// <summary>A byte that is not UTF-8.</summary>
    public static Code NotUtf8 { get; } = new("GB1005", Severity.Error, "not UTF-8");

    /// <summary>A character that means nothing or does harm, however it came in.</summary>
    public static Code ForbiddenCharacter { get; } = new("GB1006", Severity.Error, "character that no text may hold");

    /// <summary>A file's name is no id.</summary>
    public static Code BadFileName { get; } = new("GB1007", Severity.Error, "bad file name");

    /// <summary>A file that no reader takes.</summary>
    public static Code NotRead { get; } = new("GB1008", Severity.Warning, "file is not read");

    /// <summary>A link in the file system that is not followed.</summary>
    public static Code LinkNotFollowed { get; } = new("GB1009", Severity.Error, "link out of the folder");

    /// <summary>Two versions of a text stand in a file, between the marks of a merge.</summary>
    public static Code MergeMarks { get; } = new("GB1010", Severity.Error, "leftover of a merge");

    /// <summary>A document of a word processor, a picture and the like under the name of a text.</summary>
    public static Code NotText { get; } = new("GB1011", Severity.Error, "not a plain text");

    /// <summary>An article or page does not begin with front matter.</summary>
    public static Code FrontMatterMissing { get; } = new("GB1020", Severity.Error, "front matter missing");

    /// <summary>The front matter does not end.</summary>
    public static Code FrontMatterUnclosed { get; } = new("GB1021", Severity.Error, "front matter not closed");

    /// <summary>The text is not YAML.</summary>
    public static Code YamlSyntax { get; } = new("GB1030", Severity.Error, "not readable as YAML");

    /// <summary>A line is indented with a tab.</summary>
    public static Code TabIndent { get; } = new("GB1031", Severity.Error, "tab used for indentation");

    /// <summary>Anchors, aliases, tags, several documents, keys that are no text.</summary>
    public static Code YamlFeature { get; } = new("GB1032", Severity.Error, "YAML feature that guides do not use");

    /// <summary>Lists and keys inside each other, more than 32 deep.</summary>
    public static Code TooDeep { get; } = new("GB1033", Severity.Error, "nested too deep");

    /// <summary>A text ends early, because YAML takes the rest of its line for a comment.</summary>
    public static Code TruncationHints { get; } = new("GB1034", Severity.Warning, "text cut off at a #");

    /// <summary>The same key twice.</summary>
    public static Code DuplicateKey { get; } = new("GB1101", Severity.Error, "duplicate key");

    /// <summary>A required key is not there.</summary>
    public static Code MissingKey { get; } = new("GB1102", Severity.Error, "missing key");

    /// <summary>A key that means nothing here.</summary>
    public static Code UnknownKey { get; } = new("GB1103", Severity.Error, "unknown key");

    /// <summary>A list where a text is expected, and the like.</summary>
    public static Code WrongType { get; } = new("GB1104", Severity.Error, "wrong type of value");

    /// <summary>A number that is too small or too large.</summary>
    public static Code OutOfRange { get; } = new("GB1105", Severity.Error, "number out of range");

    /// <summary>A word that is not among those that are allowed.</summary>
    public static Code NotAllowed { get; } = new("GB1106", Severity.Error, "value not allowed");

    /// <summary>Nothing where something is expected.</summary>
    public static Code Empty { get; } = new("GB1107", Severity.Error, "empty value");

    /// <summary>An id that is not in kebab-case.</summary>
    public static Code BadId { get; } = new("GB1108", Severity.Error, "bad id");

    /// <summary>The same id twice in a list.</summary>
    public static Code DuplicateId { get; } = new("GB1109", Severity.Error, "duplicate id in a list");

    /// <summary>A date that is not written YYYY-MM-DD.</summary>
    public static Code BadDate { get; } = new("GB1110", Severity.Error, "bad date");

    /// <summary>A web address that is none.</summary>
    public static Code BadAddress { get; } = new("GB1111", Severity.Error, "bad web address");

    /// <summary>A language tag that is none.</summary>
    public static Code BadLanguage { get; } = new("GB1112", Severity.Error, "bad language tag");

    /// <summary>A plain text that goes over several lines.</summary>
    public static Code NotOneLine { get; } = new("GB1113", Severity.Error, "text of more than one line");

    /// <summary>A point's id that does not begin with its source's.</summary>
    public static Code BadPointId { get; } = new("GB1114", Severity.Error, "bad id of a point");

    /// <summary>An item of <c>search-words</c> that neither adds a word nor takes one away.</summary>
    public static Code BadSearchWord { get; } = new("GB1115", Severity.Error, "bad search word");

    /// <summary>A declared field that has the name of a built-in key.</summary>
    public static Code FieldClash { get; } = new("GB1118", Severity.Error, "field with the name of a built-in key");

    /// <summary>Weeks that leave days out, overlap or run past the end.</summary>
    public static Code BadWeeks { get; } = new("GB1120", Severity.Error, "weeks do not fit the days");

    /// <summary>Two keys of which only one may stand.</summary>
    public static Code KeysExclude { get; } = new("GB1121", Severity.Error, "keys that exclude each other");
}
