using System.Collections.Frozen;

namespace Guidebook.Generator.Reading.Pictures.Svg;

/// <summary>The elements and attributes of SVG, classified by their capabilities.</summary>
internal static class SvgVocabulary
{
    /// <summary>The namespace of SVG.</summary>
    public const string Svg = "http://www.w3.org/2000/svg";

    /// <summary>The namespace of XLink.</summary>
    public const string XLink = "http://www.w3.org/1999/xlink";

    /// <summary>The namespace of attributes common to all XML.</summary>
    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    private static readonly FrozenSet<string> Elements = Words("""
        a altGlyph animate animateMotion animateTransform circle clipPath defs desc ellipse
        feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
        feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
        feSpotLight feTile feTurbulence filter font font-face font-face-name font-face-src g glyph hkern image line linearGradient marker mask
        missing-glyph mpath path pattern polygon polyline radialGradient rect set stop style svg switch symbol text textPath title tref tspan use
        view vkern
        """);

    // Elements that run code, embed HTML, play media or load a style sheet, in SVG or in a possible future of browsers.
    private static readonly FrozenSet<string> Active =
        Words("audio canvas embed foreignObject handler iframe link listener object script video");

    // Elements of these namespaces run code or embed HTML everywhere.
    private static readonly FrozenSet<string> ActiveNamespaces = Words("http://www.w3.org/1999/xhtml http://www.w3.org/2001/xml-events");

    private static readonly FrozenSet<string> Addresses = Words("href ping src");

    private static readonly FrozenSet<string> Animations = Words("animate animateMotion animateTransform set");

    /// <summary>Whether an element is drawn, or affects how others are drawn.</summary>
    public static bool IsDrawn(string @namespace, string element) => @namespace == Svg && Elements.Contains(element);

    /// <summary>Whether an element is active content.</summary>
    public static bool IsActive(string @namespace, string element) =>
        ActiveNamespaces.Contains(@namespace) || (@namespace is Svg or "" && Active.Contains(element));

    /// <summary>Whether an element animates another.</summary>
    public static bool IsAnimation(string element) => Animations.Contains(element);

    /// <summary>Whether an attribute is an event handler, which runs a script.</summary>
    public static bool IsEvent(string attribute) => attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the value of an attribute is an address.</summary>
    public static bool IsAddress(string attribute) => Addresses.Contains(attribute);

    /// <summary>Whether an attribute belongs to the drawing, not to the program that made it.</summary>
    public static bool IsKept(string @namespace, string attribute) => @namespace switch
    {
        "" => attribute != "content", // diagrams.net stores its own file in it
        XLink => attribute == "href",
        Xml => attribute is "space" or "lang" or "id", // without "base", which would turn internal addresses into external ones
        _ => false,
    };

    private static FrozenSet<string> Words(string list) =>
        list.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
