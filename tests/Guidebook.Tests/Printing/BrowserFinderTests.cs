using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing;

namespace Guidebook.Tests.Printing;

/// <summary>The choice and installation of a browser; the programs are scripts in a temporary folder.</summary>
public sealed class BrowserFinderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-").FullName;
    private readonly DiagnosticBag diagnostics = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_named_browser_comes_first_then_the_variable_then_the_path_then_the_usual_places()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Programs have other names there.");
        var edge = Program("microsoft-edge");
        var around = new Surroundings(folder, "/from/variable", [Program("usual")], IsPrivileged: false);

        Assert.Equal("/named", BrowserFinder.Find(new() { Path = "/named", Surroundings = around }));
        Assert.Equal("/from/variable", BrowserFinder.Find(new() { Surroundings = around }));
        Assert.Equal(edge, BrowserFinder.Find(new() { Surroundings = around with { NamedBrowser = null } }));
        Assert.Equal(Program("chromium"), BrowserFinder.Find(new() { Surroundings = around with { NamedBrowser = null } }));
        Assert.Equal(Program("chromium-headless-shell"), BrowserFinder.Find(new() { Surroundings = around with { NamedBrowser = null } }));
        Assert.Equal(Program("usual"), BrowserFinder.Find(new() { Surroundings = around with { NamedBrowser = null, SearchPath = "" } }));
    }

    [Theory]
    [InlineData("chromium-headless-shell", true)]
    [InlineData("chromium-headless-shell", false)]
    [InlineData("chromium", true)]
    public async Task A_browser_is_installed_by_apt_get_where_we_may_the_second_where_it_lacks_the_first(string package, bool isRoot)
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("There is no apt-get.");
        var install = $"printf '#!/bin/sh\\nexec {Tools.Browser()} \"$@\"' >{folder}/{package}; /bin/chmod +x {folder}/{package}";
        Program("apt-get", $"echo \"$@\" >>{folder}/log\ncase \"$@\" in update*) ;; *' {package}') {install} ;; *) exit 100 ;; esac");
        Program("sudo", $"echo sudo $1 >>{folder}/log; shift; exec \"$@\"");
        var around = new Surroundings(folder, null, [], isRoot);

        var choice = new BrowserChoice { Install = true, Surroundings = around };
        await using var browser = await PrintingBrowser.OpenAsync(choice, diagnostics, TestContext.Current.CancellationToken);
        var log = await File.ReadAllTextAsync(Path.Combine(folder, "log"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(diagnostics.Sorted, diagnostic => diagnostic.Code == Codes.BrowserNotInstalled);
        Assert.EndsWith($"install --yes --quiet --no-install-recommends {package}\n", log, StringComparison.Ordinal);
        Assert.Equal(!isRoot, log.StartsWith("sudo -n\n", StringComparison.Ordinal));
    }

    private string Program(string name, string script = "")
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
