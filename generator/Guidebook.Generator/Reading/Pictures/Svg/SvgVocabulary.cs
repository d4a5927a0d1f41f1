using System.Collections.Frozen;

namespace Guidebook.Generator.Reading;

/// <summary>The elements and attributes of SVG by what they may do.</summary>
internal static class SvgVocabulary
{
    /// <summary>The namespace of drawings.</summary>
    public const string Svg = "http://www.w3.org/2000/svg";

    /// <summary>The namespace of links.</summary>
    public const string XLink = "http://www.w3.org/1999/xlink";

    /// <summary>The namespace of attributes that all of XML has.</summary>
    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    private static readonly FrozenSet<string> Elements = Words("""
        a altGlyph animate animateMotion animateTransform circle clipPath defs desc ellipse
        feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
        feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
        feSpotLight feTile feTurbulence filter font font-face font-face-name font-face-src g glyph hkern image line linearGradient marker mask
        missing-glyph mpath path pattern polygon polyline radialGradient rect set stop style svg switch symbol text textPath title tref tspan use
        view vkern
        """);

    // What runs, holds a web page, plays, or fetches a style sheet, in SVG itself or as browsers might one day come to take it.
    private static readonly FrozenSet<string> Active =
        Words("audio canvas embed foreignObject handler iframe link listener object script video");

    // Elements of these run or hold a web page wherever they stand.
    private static readonly FrozenSet<string> ActiveNamespaces = Words("http://www.w3.org/1999/xhtml http://www.w3.org/2001/xml-events");

    private static readonly FrozenSet<string> Addresses = Words("href ping src");

    private static readonly FrozenSet<string> Animations = Words("animate animateMotion animateTransform set");

    /// <summary>Whether an element is drawn, or says how others are.</summary>
    public static bool IsDrawn(string @namespace, string element) => @namespace == Svg && Elements.Contains(element);

    /// <summary>Whether an element does more than draw.</summary>
    public static bool IsActive(string @namespace, string element) =>
        ActiveNamespaces.Contains(@namespace) || (@namespace is Svg or "" && Active.Contains(element));

    /// <summary>Whether an element moves or changes another.</summary>
    public static bool IsAnimation(string element) => Animations.Contains(element);

    /// <summary>Whether an attribute runs a script when something happens.</summary>
    public static bool IsEvent(string attribute) => attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an attribute is an address.</summary>
    public static bool IsAddress(string attribute) => Addresses.Contains(attribute);

    /// <summary>Whether an attribute belongs to the drawing, and not to the program that made it.</summary>
    public static bool IsKept(string @namespace, string attribute) => @namespace switch
    {
        "" => attribute != "content", // in which diagrams.net keeps its own file
        XLink => attribute == "href",
        Xml => attribute is "space" or "lang" or "id", // and not "base", which would turn places inside into addresses outside
        _ => false,
    };

    private static FrozenSet<string> Words(string list) => list.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
