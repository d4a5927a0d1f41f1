using System.Text;
using Guidebook.Generator.Printing;

namespace Guidebook.Tests.Printing;

/// <summary>Pictures that a print page can show.</summary>
internal static class TestPictures
{
    /// <summary>A JPEG of 400 by 100 pixels: four squares in red, green, blue and gray.</summary>
    private const string Photo = "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAIBAQEBAQIBAQECAgICAgQDAgICAgUEBAMEBgUGBgYFBgYGBwkIBgcJBwYGCAsICQoKCgoKBggLDAsKDAkKCgr/"
        + "2wBDAQICAgICAgUDAwUKBwYHCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgr/wAARCABkAZADAREAAhEBAxEB/8QA"
        + "FgABAQEAAAAAAAAAAAAAAAAAAAgJ/8QAGBABAAMBAAAAAAAAAAAAAAAAAAlGhcT/xAAZAQEAAwEBAAAAAAAAAAAAAAAABggJBwr/xAAiEQEAAAILAQAAAAAA"
        + "AAAAAAAARsIGBwgJQ0SCg4SFxMX/2gAMAwEAAhEDEQA/AIvVTb+AAAAAAAAAAAKUjzt+f0uW1lZXckYV31EB9p85SjlrCsAAAAAAAAAABg29pjVgAAAAAAAA"
        + "AABY0TF/yuxQG3ND/L8yVUZxdMyxlAUqAAAAAAAAAAAReqm38AAAAAAAAAAAUpHnb8/pctrKyu5IwrvqID7T5ylHLWFYAAAAAAAAAADBt7TGrAAAAAAAAAAA"
        + "CxomL/ldigNuaH+X5kqozi6ZljKApUAAAAAAAAAAAi9VNv4AAAAAAAAAAApSPO35/S5bWVldyRhXfUQH2nzlKOWsKwAAAAAAAAAAGDb2mNWAAAAAAAAAAAFj"
        + "RMX/ACuxQG3ND/L8yVUZxdMyxlAUqAAAAAAAAAAAReqm38AAAAAAAAAAAUpHnb8/pctrKyu5IwrvqID7T5ylHLWFYAAAAAAAAAADBt7TGrAAAAAAAAAAACxo"
        + "mL/ldigNuaH+X5kqozi6ZljKApUAAAAAAAAAAAi9VNv4AAAAAAAAAAApSPO35/S5bWVldyRhXfUQH2nzlKOWsKwAAAAAAAAAAGDb2mNWAAAAAAAAAAAFjRMX"
        + "/K7FAbc0P8vzJVRnF0zLGUBSoAAAAAAAAAABF6qbfwAAAAAAAAAABSkedvz+ly2srK7kjCu+ogPtPnKUctYVgAAAAAAAAAAMG3tMasAAAAAAAAAAALGiYv8A"
        + "ldigNuaH+X5kqozi6ZljKApUAAAAAAAAAAAi9VNv4AAAAAAAAAAApSPO35/S5bWVldyRhXfUQH2nzlKOWsKwAAAAAAAAAAGDb2mNWAAAAAAAAAAAFjRMX/K7"
        + "FAbc0P8AL8yVUZxdMyxlAUqAAAAAAAAAAAReqm38AAAAAAAAAAAUpHnb8/pctrKyu5IwrvqID7T5ylHLWFYAAAAAAAAAADBt7TGrAAAAAAAAAAACxomL/ldi"
        + "gNuaH+X5kqozi6ZljKApUAAAAAAAAAAAi9VNv4AAAAAAAAAAApSPO35/S5bWVldyRhXfUQH2nzlKOWsKwAAAAAAAAAAGDb2mNWAAAAAAAAAAAFjRMX/K7FAb"
        + "c0P8vzJVRnF0zLGUBSoAAAAAAAAAABF6qbfwAAAAAAAAAABSkedvz+ly2srK7kjCu+ogPtPnKUctYVgAAAAAAAAAAMG3tMasAAAAAAAAAAALGiYv+V2KA25o"
        + "f5fmSqjOLpmWMoClQAAAAAAAAAACL1U2/gAAAAAAAAAAClI87fn9LltZWV3JGFd9RAfafOUo5awrAAAAAAAAAAAYNvaY1YAAAAAAAAAAAWNExf8AK7FAbc0P"
        + "8vzJVRnF0zLGUBSoAAAAAAAAAABF6qbfwAAAAAAAAAABSkedvz+ly2srK7kjCu+ogPtPnKUctYVgAAAAAAAAAAMG3tMasAAAAAAAAAAALGiYv+V2KA25of5f"
        + "mSqjOLpmWMoClQAAAAAAAAAACL1U2/gAAAAAAAAAAClI87fn9LltZWV3JGFd9RAfafOUo5awrAAAAAAAAAAAYNvaY1YAAAAAAAAAAAWNExf8rsUBtzQ/y/Ml"
        + "VGcXTMsZQFKgAAAAAAAAAAH/2Q==";

    /// <summary>A PNG of 40 by 40 pixels: red at the top, blue and transparent at the bottom.</summary>
    private const string SeeThrough = "iVBORw0KGgoAAAANSUhEUgAAACgAAAAoCAYAAACM/rhtAAAAZElEQVRYw+3RsQ0AIQDDwCCx/77/DYxA4YIIOROcnLGSleLNJN9txAn430acgBakQAtSoAUp"
        + "0IIUaEEKrC9YD/RiCrQgBVqQAi1IgRakQAs+D/RiCrQgBVqQAi1IgRakwOqC9dvl1iegU6Gj8wAAAABJRU5ErkJggg==";

    private const string Sunset = "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'><defs><linearGradient id='g' x2='0' y2='1'><stop stop-color='#fc6'/>"
        + "<stop offset='1' stop-color='#426'/></linearGradient></defs><rect width='300' height='200' fill='url(#g)'/><circle cx='150' cy='90' r='40' fill='#e30'/></svg>";

    private const string Dot = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><circle cx='20' cy='20' r='15' fill='gray'/><circle cx='20' cy='20' r='8'/></svg>";

    /// <summary>The file at a path; null if there is none.</summary>
    public static PrintFile? Find(string path) => path switch
    {
        "images/photo.jpg" => new(Convert.FromBase64String(Photo), "image/jpeg"),
        "images/see-through.png" => new(Convert.FromBase64String(SeeThrough), "image/png"),
        "images/sunset.svg" => new(Encoding.UTF8.GetBytes(Sunset), "image/svg+xml"),
        "images/dot.svg" => new(Encoding.UTF8.GetBytes(Dot), "image/svg+xml"),
        "images/broken.png" => new("no picture"u8.ToArray(), "image/png"),
        _ => null,
    };
}
