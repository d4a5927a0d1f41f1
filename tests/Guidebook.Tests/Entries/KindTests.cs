using System.Reflection;
using Guidebook.Generator.Commands;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Linking;

namespace Guidebook.Tests.Entries;

/// <summary>No kind is incomplete: the properties of its records are used, and the lists of kinds contain it.</summary>
public sealed class KindTests
{
    /// <summary>The properties that are not among an entry's texts, with the reason.</summary>
    private static readonly Dictionary<string, string> NoTexts = new()
    {
        ["Article.Topics"] = "A topic has a page of its own, which is found by it.",
        ["Practice.Topics"] = "A topic has a page of its own, which is found by it.",
        ["Question.Title"] = "The plain words of 'Asks'.",
        ["QuickRow.Title"] = "The plain words of 'Challenge'.",
        ["Section.Id"] = "An id.",
        ["Section.Title"] = "A heading stands in the body, among its texts.",
        ["Sign.Title"] = "The plain words of 'Says'.",
        ["SpokenLine.Who"] = "A or B.",
        ["Hue.Name"] = "A color of the theme.",
        ["Release.Aliases"] = "An earlier address.",
        ["Point.Id"] = "An id.",
        ["Point.Kind"] = "For those who write; no page shows it.",
        ["Fact.Name"] = "For those who write; no page shows it.",
        ["Fact.Values"] = "For those who write; no page shows it.",
    };

    public static TheoryData<string> Entries => [.. FilledEntry.Types.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Entries))]
    public void Every_text_of_a_record_is_one_of_its_texts_or_names(string type)
    {
        var filled = Filled(type);
        var said = filled.Entry.AllTexts.Select(text => text.Words).Concat(filled.Entry.OtherNames).ToHashSet();
        Assert.Equal(
            filled.Texts.Values.Where(NoTexts.ContainsKey).Order(StringComparer.Ordinal),
            filled.Texts.Where(text => !said.Contains(text.Key)).Select(text => text.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void Every_reference_of_a_record_is_one_of_its_references_or_choices_or_stands_in_its_texts(string type)
    {
        var filled = Filled(type);
        var entry = filled.Entry;
        var references = entry.AllReferences.Select(listed => listed.To).Concat(entry.AllTexts.SelectMany(text => text.References));
        var followed = references.Select(to => to.Target.Value).Concat(entry.AllChoices.Select(chosen => chosen.Value)).ToHashSet();
        Assert.Empty(filled.References.Where(reference => !followed.Contains(reference.Key)).Select(reference => reference.Value));
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void Every_picture_of_a_record_is_one_of_its_pictures(string type)
    {
        var filled = Filled(type);
        var shown = filled.Entry.Pictures.Select(picture => picture.Source.Value).ToHashSet();
        Assert.Empty(filled.Pictures.Where(picture => !shown.Contains(picture.Key)).Select(picture => picture.Value));
    }

    [Fact]
    public void No_exception_is_out_of_date() =>
        Assert.Subset(FilledEntry.Types.SelectMany(type => new FilledEntry(type).Texts.Values).ToHashSet(), NoTexts.Keys.ToHashSet());

    [Theory]
    [MemberData(nameof(Entries))]
    public void Every_type_of_entry_has_a_kind_of_its_own_in_the_list_of_kinds(string type)
    {
        var entry = Filled(type).Entry;
        Assert.Same(entry.GetType().GetProperty("Definition", BindingFlags.Static | BindingFlags.Public)?.GetValue(null), entry.Kind);
        Assert.Contains(entry.Kind, Kinds.All);
    }

    [Fact]
    public void No_two_kinds_are_called_the_same()
    {
        Assert.Distinct(RuleSubject.All.Select(subject => subject.Parts?.Word ?? subject.Kind.Word));
        Assert.Equal(FilledEntry.Types.Length, Kinds.All.Length);
    }

    [Fact]
    public void Every_kind_stands_on_the_website_and_its_section_has_words()
    {
        Assert.Equal(Words(Kinds.All), Words(KindPages.All.Select(pages => pages.Kind)));
        Assert.Equal(Kinds.Sections.Order(), KindPages.Sections.Select(pages => pages.Kind.Section!).Order());
        var strings = ThemeStrings.Create(Theme.Usual, Write.Settings(), new DiagnosticBag());
        Assert.All(Kinds.Sections, section => Assert.NotEmpty(strings[section] + strings[$"{section}.summary"]));

        static IEnumerable<string> Words(IEnumerable<Kind> kinds) => kinds.Select(kind => kind.Word).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Every_file_and_every_edition_has_a_row_in_the_README_and_a_name_in_the_docs()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var writing = File.ReadAllText(Path.Combine(Repository.Root, "docs/writing.md"));
        var folders = Kinds.Folders.Select(pair => $"{pair.Folder.Name}/<id>{pair.Folder.Extension}`");
        Assert.All(folders, file => Assert.Contains(file, readme, StringComparison.Ordinal));
        Assert.All(Kinds.TopFiles, file => Assert.Contains($"{file}`", readme, StringComparison.Ordinal));
        Assert.Contains($"`new {string.Join('|', Kinds.Folders.Select(pair => pair.Kind.Word))} ID`", readme, StringComparison.Ordinal);
        string[] starters = [.. Kinds.Folders.Select(pair => pair.Kind.Word), Term.Definition.Word, Question.Definition.Word];
        Assert.All(starters, word => Assert.Matches($@"\n\| `guidebook new KIND ID` \|[^\n]*\b{word}\b", readme));
        Assert.All(starters, word => Assert.Matches($@"\nNobody need remember the keys:(.+\n)*?.*`(guidebook )?(new )?{word}\b", writing));
        var editions = EditionNames.Words.Where(word => word is not EditionNames.All && word != KebabCase.From(EditionName.Website));
        Assert.All(editions, word => Assert.Contains($"\n| `{word}` |", readme, StringComparison.Ordinal));
        var linked = editions.Where(word => word != KebabCase.From(EditionName.Pool)); // which a page reads, and nobody opens
        Assert.All(linked, word => Assert.Matches($@"\n\| `\[\[print:[^\n]*`{word}`", writing));
        Assert.All(linked, word => Assert.Contains($"`{word}`", Explanation.Find(Codes.UnknownPrint).Text, StringComparison.Ordinal));
    }

    private static FilledEntry Filled(string type) => new(FilledEntry.Types.Single(one => one.Name == type));
}
