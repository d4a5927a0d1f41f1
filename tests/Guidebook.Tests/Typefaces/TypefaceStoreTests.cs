using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Typefaces;

namespace Guidebook.Tests.Typefaces;

/// <summary>Fetching of typefaces from npm, and what is said when it fails.</summary>
public sealed class TypefaceStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-typefaces-").FullName;
    private readonly DiagnosticBag diagnostics = new();

    private static TypefacePackage Thai => TypefacePackage.All().Single(package => package.Name == "thai");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_package_is_fetched_once_and_only_its_needed_files_are_kept()
    {
        var found = new TypefaceStore(folder, "npm").Find(Thai, diagnostics);
        Assert.True(found is not null, string.Join('\n', diagnostics.Sorted));
        Assert.Equal([Path.GetFileName(found)], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
        var files = Files.Below(found).ToList();
        Assert.Contains("noto-serif-thai/files/noto-serif-thai-thai-400-normal.woff2", files);
        Assert.Contains("noto-serif-thai/LICENSE", files);
        Assert.All(files, file => Assert.Matches(@"(-[46]00-normal\.woff2|unicode\.json|LICENSE)$", file));
        Assert.Equal(found, new TypefaceStore(folder, "no-npm").Find(Thai, diagnostics));
        Assert.True(diagnostics.IsEmpty);
    }

    [Fact]
    public void Without_npm_the_way_out_is_told()
    {
        Assert.Null(new TypefaceStore(folder, "no-such-npm").Find(Thai, diagnostics));
        AssertFound("error GB6050: The guide needs the typefaces 'thai', and they could not be fetched: npm is not installed. Install Node.js with npm, be online once, or put fonts of your own into 'fonts'.");
    }

    [Fact]
    public void A_failure_of_npm_is_told_in_its_own_words()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The stand-in is a shell script.");
        var npm = Path.Combine(folder, "npm");
        File.WriteAllText(npm, "#!/bin/sh\necho 'npm error code ENOTFOUND' >&2\nexit 7\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(npm, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Null(new TypefaceStore(folder, npm).Find(Thai, diagnostics));
        AssertFound("error GB6050: The guide needs the typefaces 'thai', and they could not be fetched: npm ended with 7 (npm error code ENOTFOUND). Install Node.js with npm, be online once, or put fonts of your own into 'fonts'.");
        Assert.Equal(["npm"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
    }

    private void AssertFound(string text) => Assert.Equal(text, string.Join('\n', diagnostics.Sorted));
}
