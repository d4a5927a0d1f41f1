using System.Text;
using Guidebook.Model;
using Guidebook.Tests.Reading.Pictures;

namespace Guidebook.Tests.Reading;

public class FileFindingTests
{
    [Fact]
    public void A_folder_that_does_not_exist_is_no_guide()
    {
        using var guide = new GuideFolder();
        var (content, found) = guide.Read();
        Assert.Null(content);
        Assert.Equal([$"error GB1001: There is no folder 'content'. A guide is a folder with a file guide.yaml in it."], found);
    }

    [Fact]
    public void A_folder_without_settings_is_no_guide()
    {
        using var guide = new GuideFolder().Write("content/guide.yml", "title: Choir\n");
        var (content, found) = guide.Read();
        Assert.Null(content);
        Assert.Equal(2, found.Length);
        Assert.StartsWith("content/guide.yaml(1,1): error GB1001: There is no guide.yaml in '", found[0], StringComparison.Ordinal);
        Assert.Equal("content/guide.yml(1,1): warning GB1008: This file is not read; name it 'guide.yaml'.", found[1]);
    }

    [Fact]
    public void Settings_alone_are_no_guide_either()
    {
        using var guide = new GuideFolder().Write("content/guide.yaml", "title: Choir\nlanguage: en\n");
        Assert.Equal(["content/guide.yaml(1,8): error GB1002: The guide has settings and nothing else. Write a first article: a file 'articles/first-steps.md'."], guide.Read().Found);
    }

    [Fact]
    public void A_file_over_one_mebibyte_is_refused_and_one_of_exactly_that_is_not()
    {
        using var guide = GuideFolder.Sound();
        const string front = "---\ntitle: Long\nsummary: Long.\n---\n";
        guide.Write("content/articles/fits.md", front + new string('a', 1048576 - front.Length));
        guide.Write("content/articles/large.md", front + new string('a', 1048577 - front.Length));
        Assert.Equal(["content/articles/large.md(1,1): error GB1004: This file has 1,048,577 bytes; a text file may have 1,048,576 at most (1 MiB). Split it."], guide.Read().Found);
    }

    [Fact]
    public void The_first_bad_byte_is_named_at_its_line_and_column()
    {
        using var guide = GuideFolder.Sound().Write("content/articles/bad.md", [.. "---\r\ntitle: Ä"u8, 0xE9, .. "\r\nsummary: x\r\n---\r\nText\r\n"u8]);
        Assert.Equal(["content/articles/bad.md(2,9): error GB1005: This file is not saved as UTF-8: the byte 0xE9 here is probably 'é' in an older Windows encoding. Save it as UTF-8: editors ask for the encoding under 'Save as' or 'Save with encoding'."], guide.Read().Found);
    }

    [Fact]
    public void A_file_in_UTF_16_is_refused_but_read_on_for_its_ids_and_mistakes()
    {
        using var guide = GuideFolder.Sound().Write("content/articles/wide.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("---\ntitle: Wide\nsummary: x\n---\nText\n")]);
        var (content, found) = guide.Read();
        Assert.Equal(["content/articles/wide.md(1,1): error GB1005: This file is saved as UTF-16. Save it as UTF-8: editors ask for the encoding under 'Save as' or 'Save with encoding'."], found);
        Assert.Contains(content!.All<Article>(), article => article.Id.Value == "wide");
    }

    [Fact]
    public void Characters_that_no_text_may_hold_are_named_each_and_read_as_spaces()
    {
        using var guide = GuideFolder.Sound().Write("content/articles/odd.md", "---\ntitle: A\u2028b\u0007c\nsummary: x\n---\nText\n");
        var (content, found) = guide.Read();
        Assert.Equal(
        [
            "content/articles/odd.md(2,9): error GB1006: U+2028 LINE SEPARATOR stands here, and no text may hold it. Write a blank or a new line.",
            "content/articles/odd.md(2,11): error GB1006: U+0007 BELL stands here, and no text may hold it. Delete it; it probably came along when the text was pasted.",
        ], found);
        Assert.Equal("A b c", content!.All<Article>()[1].Title);
    }

    [Fact]
    public void A_bad_file_name_is_an_error_that_names_the_right_one()
    {
        using var guide = GuideFolder.Sound().Write("content/articles/First Steps.md", "---\ntitle: A\nsummary: b\n---\nText\n");
        Assert.Equal(["content/articles/First Steps.md(1,1): error GB1007: The name 'First Steps.md' is not an id: it may have small letters, digits and single hyphens. Name the file 'first-steps.md'."], guide.Read().Found);
    }

    [Theory]
    [InlineData("practices/walk.yml", "practices/walk.yml", "This file is not read; name it 'walk.yaml'.")]
    [InlineData("faq.yml", "faq.yml", "This file is not read; name it 'faq.yaml'.")]
    [InlineData("walk.md", "walk.md", "This file is not read here. Articles stand in 'articles', pages in 'pages'.")]
    public void A_file_that_nothing_reads_is_a_warning(string file, string location, string message)
    {
        using var guide = GuideFolder.Sound().Write($"content/{file}", "x");
        Assert.Equal([$"content/{location}(1,1): warning GB1008: {message}"], guide.Read().Found);
    }

    [Theory]
    [InlineData("articles/walk.yaml", "Move a practice to 'practices', a plan to 'plans', ")]
    [InlineData("glosary.yaml", "Did you mean 'glossary.yaml'? Practices stand in 'practices', plans in 'plans', ")]
    [InlineData("glosary.yaml", "; here stand guide.yaml, ")]
    [InlineData("practice/walk.yaml", "Did you mean 'practices'? Read are articles, pages, practices, ")]
    public void Where_each_kind_is_read_is_told(string file, string part)
    {
        using var guide = GuideFolder.Sound().Write($"content/{file}", "x");
        Assert.Contains(part, Assert.Single(guide.Read().Found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("articles/.breath.md.swp")]
    [InlineData("articles/breath.md~")]
    [InlineData("README.md")]
    [InlineData("articles/~$breath.docx")]
    [InlineData("articles/Thumbs.db")]
    public void What_editors_and_systems_leave_is_passed_over(string file)
    {
        using var guide = GuideFolder.Sound().Write($"content/{file}", "x");
        Assert.Single(guide.ReadSound().All<Article>());
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        using var guide = GuideFolder.Sound().Write("elsewhere/secret.md", "---\ntitle: A\nsummary: b\n---\nText\n");
        File.CreateSymbolicLink(guide.PathOf("content/articles/secret.md"), guide.PathOf("elsewhere/secret.md"));
        Directory.CreateSymbolicLink(guide.PathOf("content/pages"), "../elsewhere");
        Directory.CreateSymbolicLink(guide.PathOf("content/images"), ".");
        File.CreateSymbolicLink(guide.PathOf("content/articles/loop.md"), "loop.md");
        File.CreateSymbolicLink(guide.PathOf("content/articles/same.md"), "breath.md");
        var (content, found) = guide.Read();
        Assert.Equal(
        [
            "content/articles/loop.md(1,1): error GB1009: This is a link that leads nowhere, and it is not followed. Put the file itself here.",
            "content/articles/secret.md(1,1): error GB1009: This is a link that leads out of the folder, and it is not followed. Put the file itself here.",
            "content/images(1,1): error GB1009: This is a link that leads to a folder, and it is not followed. Put the file itself here.",
            "content/pages(1,1): error GB1009: This is a link that leads out of the folder, and it is not followed. Put the file itself here.",
        ], found);
        Assert.Equal(["breath", "same"], content!.All<Article>().Select(article => article.Id.Value));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_reported()
    {
        using var guide = GuideFolder.Sound();
        using var held = new FileStream(guide.PathOf("content/articles/breath.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(["content/articles/breath.md(1,1): error GB1003: This file cannot be opened: another program holds it, or the disk has a fault."], guide.Read().Found);
    }

    [Fact]
    public void Pictures_are_found_in_folders_below_images_by_path()
    {
        using var guide = GuideFolder.Sound().Write("content/images/b.gif", Samples.Read("plain.gif")).Write("content/images/a/c.png", Samples.Read("plain.png"));
        Assert.Equal(["images/a/c.png", "images/b.gif"], guide.ReadSound().Images.Select(image => image.Value));
        guide.Write("content/images/a:b.svg", "x");
        Assert.Equal([@"content/images/a:b.svg(1,1): error GB1007: The name of a picture may have no ':' and no '\'. Give the file another name."], guide.Read().Found);
    }
}
