namespace Guidebook.Generator.Diagnostics;

/// <summary>All diagnostic codes, grouped by area.</summary>
public static partial class Codes
{
    /// <summary>There is no <c>guide.yaml</c>.</summary>
    public static Code GuideMissing { get; } = new("GB1001", Severity.Error, "guide.yaml is missing");

    /// <summary>A guide with settings but without content.</summary>
    public static Code NoContent { get; } = new("GB1002", Severity.Error, "the guide is empty");

    /// <summary>A file that the system does not allow to be read.</summary>
    public static Code Unreadable { get; } = new("GB1003", Severity.Machine, "file cannot be opened") { StopsBuild = true };

    /// <summary>A text file larger than 1 MiB.</summary>
    public static Code FileTooLarge { get; } = new("GB1004", Severity.Error, "file too large");

    /// <summary>A byte sequence that is not UTF-8.</summary>
    public static Code NotUtf8 { get; } = new("GB1005", Severity.Error, "not UTF-8");

    /// <summary>A forbidden character, literal or as an escape.</summary>
    public static Code ForbiddenCharacter { get; } = new("GB1006", Severity.Error, "character that no text may hold");

    /// <summary>A file name that is not a valid id.</summary>
    public static Code BadFileName { get; } = new("GB1007", Severity.Error, "bad file name");

    /// <summary>A file that no reader reads.</summary>
    public static Code NotRead { get; } = new("GB1008", Severity.Warning, "file is not read");

    /// <summary>A symlink that is not followed.</summary>
    public static Code LinkNotFollowed { get; } = new("GB1009", Severity.Error, "link out of the folder");

    /// <summary>Merge conflict markers with two versions of a text.</summary>
    public static Code MergeMarks { get; } = new("GB1010", Severity.Error, "leftover of a merge");

    /// <summary>A document, picture or other binary file with the extension of a text file.</summary>
    public static Code NotText { get; } = new("GB1011", Severity.Error, "not a plain text");

    /// <summary>An article or page without front matter.</summary>
    public static Code FrontMatterMissing { get; } = new("GB1020", Severity.Error, "front matter missing");

    /// <summary>Front matter without end.</summary>
    public static Code FrontMatterUnclosed { get; } = new("GB1021", Severity.Error, "front matter not closed");

    /// <summary>Invalid YAML.</summary>
    public static Code YamlSyntax { get; } = new("GB1030", Severity.Error, "not readable as YAML");

    /// <summary>A line indented with a tab.</summary>
    public static Code TabIndent { get; } = new("GB1031", Severity.Error, "tab used for indentation");

    /// <summary>Unsupported YAML: anchors, aliases, tags, several documents, keys that are not text.</summary>
    public static Code YamlFeature { get; } = new("GB1032", Severity.Error, "YAML feature that guides do not use");

    /// <summary>Lists and mappings nested more than 32 deep.</summary>
    public static Code TooDeep { get; } = new("GB1033", Severity.Error, "nested too deep");

    /// <summary>A text that ends early, because YAML reads the rest of its line as a comment.</summary>
    public static Code CutOff { get; } = new("GB1034", Severity.Warning, "text cut off at a #");

    /// <summary>A space for writing that needs words to begin with.</summary>
    public static Code SpaceWithoutPrompt { get; } = new("GB1080", Severity.Error, "space to write without a prompt");

    /// <summary>A duplicate key.</summary>
    public static Code DuplicateKey { get; } = new("GB1101", Severity.Error, "duplicate key");

    /// <summary>A missing required key.</summary>
    public static Code MissingKey { get; } = new("GB1102", Severity.Error, "missing key");

    /// <summary>An unknown key.</summary>
    public static Code UnknownKey { get; } = new("GB1103", Severity.Error, "unknown key");

    /// <summary>A value of the wrong type, such as a list instead of a text.</summary>
    public static Code WrongType { get; } = new("GB1104", Severity.Error, "wrong type of value");

    /// <summary>A number out of range.</summary>
    public static Code OutOfRange { get; } = new("GB1105", Severity.Error, "number out of range");

    /// <summary>A word outside the list of allowed words.</summary>
    public static Code NotAllowed { get; } = new("GB1106", Severity.Error, "value not allowed");

    /// <summary>An empty value where one is required.</summary>
    public static Code Empty { get; } = new("GB1107", Severity.Error, "empty value");

    /// <summary>An id that is not in kebab-case.</summary>
    public static Code BadId { get; } = new("GB1108", Severity.Error, "bad id");

    /// <summary>A duplicate id in a list.</summary>
    public static Code DuplicateId { get; } = new("GB1109", Severity.Error, "duplicate id in a list");

    /// <summary>A date in a format other than YYYY-MM-DD.</summary>
    public static Code BadDate { get; } = new("GB1110", Severity.Error, "bad date");

    /// <summary>An invalid web address.</summary>
    public static Code BadAddress { get; } = new("GB1111", Severity.Error, "bad web address");

    /// <summary>An invalid language tag.</summary>
    public static Code BadLanguage { get; } = new("GB1112", Severity.Error, "bad language tag");

    /// <summary>Plain text over several lines.</summary>
    public static Code NotOneLine { get; } = new("GB1113", Severity.Error, "text of more than one line");

    /// <summary>A point's id that does not start with its source's id.</summary>
    public static Code BadPointId { get; } = new("GB1114", Severity.Error, "bad id of a point");

    /// <summary>An invalid item of <c>search-words</c>.</summary>
    public static Code BadSearchWord { get; } = new("GB1115", Severity.Error, "bad search word");

    /// <summary>A trim size of the book that is no size of a page.</summary>
    public static Code UnknownTrim { get; } = new("GB1060", Severity.Error, "no size of a page");

    /// <summary>A custom field with the name of a built-in key.</summary>
    public static Code FieldClash { get; } = new("GB1118", Severity.Error, "field with the name of a built-in key");

    /// <summary>Weeks that omit days, overlap, or exceed the plan.</summary>
    public static Code BadWeeks { get; } = new("GB1120", Severity.Error, "weeks do not fit the days");

    /// <summary>Two keys that exclude each other.</summary>
    public static Code KeysExclude { get; } = new("GB1121", Severity.Error, "keys that exclude each other");

    /// <summary>A change before the publication.</summary>
    public static Code UpdatedBeforeDate { get; } = new("GB1310", Severity.Error, "changed before it was published");

    /// <summary>An earlier address that no page of the website can have had.</summary>
    public static Code BadAlias { get; } = new("GB1311", Severity.Error, "not an earlier address");

    /// <summary>A sample text of a new file that nobody has replaced.</summary>
    public static Code SampleText { get; } = new("GB1312", Severity.Warning, "sample text that is left");

    /// <summary>A stylesheet of a theme folder with a bracket, text or comment that is not closed.</summary>
    public static Code StylesheetBroken { get; } = new("GB1313", Severity.Error, "stylesheet that breaks off");

    /// <summary>An equal word for search that is not a single word.</summary>
    public static Code BadSynonym { get; } = new("GB1341", Severity.Error, "equal word that is not one word");

    /// <summary>A word that two lists of equal words, or one list twice, contain.</summary>
    public static Code SynonymTwice { get; } = new("GB1342", Severity.Error, "equal word given twice");

    /// <summary>A list of equal words with fewer than two words.</summary>
    public static Code FewSynonyms { get; } = new("GB1343", Severity.Error, "list of equal words without a pair");
}
