using Guidebook.Generator.Describing;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Describing;

public sealed class KeyPageTests
{
    [Fact]
    public void The_page_of_keys_is_what_the_readers_ask_for()
    {
        var file = Path.Combine(Repository.Root, "docs/keys.md");
        if (Environment.GetEnvironmentVariable("GUIDEBOOK_REWRITE") == "1") File.WriteAllText(file, KeyPage.Markdown());
        Assert.Equal(File.ReadAllText(file), KeyPage.Markdown());
    }
}
