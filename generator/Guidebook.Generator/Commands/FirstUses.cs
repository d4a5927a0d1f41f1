using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Generator.Reading.Yaml.Nodes;

namespace Guidebook.Generator.Commands;

/// <summary>
/// Uses on another thread, for the first time, what a command needs soon. A first use takes long, because code is loaded or compiled for
/// it, and while a program starts, one processor is at work.
/// </summary>
internal static class FirstUses
{
    private const string Text = "Words and *more*, [here](article:one).\n\n- One\n- Two\n";
    private const string Page = "<!doctype html><html lang=\"en\"><head><title>A</title></head><body class=\"a\"><a href=\"#b\">B</a></body></html>";

    /// <summary>Begins. No command waits for it: what fails here fails again where it counts.</summary>
    public static Task Begin() => Task.WhenAll(
        Task.Run(static () => SHA256.HashData([])), // the system's library
        RuntimeFeature.IsDynamicCodeCompiled ? Task.Run(UseReaders) : Task.CompletedTask); // a native program has them at once

    /// <summary>Reads YAML and prose, and checks a page: each with a library.</summary>
    private static void UseReaders()
    {
        var document = new SourceDocument("a.yaml", "title: A\n", new());
        YamlTree.Read(document, TextPart.Whole(document.Text));
        PassageReader.ReadBody(Text, TextOrigin.OfLines("a.md", Text, 1), new(), LanguageTable.English);
        new SiteChecker(SiteKind.Ours).Examine(new("a.html"), Page);
    }
}
