using System.Globalization;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using RazorLight;

namespace Guidebook.Generator.Rendering.TextFiles;

/// <summary>
/// The base of the templates of text files. What a template writes with <c>@</c> is encoded for the kind of file that its name says;
/// words of
/// the template itself stay as they are.
/// </summary>
public abstract class TextFilePage : TemplatePage<Guide>
{
    /// <summary>The encoding of values.</summary>
    internal TextEncoding Encoding { get; set; } = TextEncoding.Plain;

    /// <summary>The website, for addresses and words.</summary>
    internal Medium Medium { get; set; } = null!;

    /// <summary>The path of the written file.</summary>
    internal SitePath File { get; set; }

    /// <summary>The words of the theme.</summary>
    protected Strings Strings => Medium.Strings;

    /// <summary>A text without markup and links.</summary>
    protected string Plain(Passage? text) => Model.Plain(text);

    /// <summary>The address of an entry: absolute if the guide has a <c>base-url</c>, else from the file; null if it has no page.</summary>
    protected string? Url(Entry entry) => Medium.Url(entry) is not { } address ? null
        : Model.Settings.BaseUrl is { } site ? new Uri(new Uri(site, File.ToUrl()), address).AbsoluteUri : address;

    /// <inheritdoc/>
    public override void Write(object value)
    {
        if (value is RazorLight.Text.IRawString raw) raw.WriteTo(Output);
        else Write(value switch
        {
            null => "",
            bool is_ => is_ ? "true" : "false",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        });
    }

    /// <inheritdoc/>
    public override void Write(string value) => Output.Write(Encoding.Encode(value ?? ""));
}
