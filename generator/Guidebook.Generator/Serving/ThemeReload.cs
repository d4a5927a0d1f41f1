using System.Reflection.Metadata;
using Guidebook.Generator.Serving;

[assembly: MetadataUpdateHandler(typeof(ThemeReload))]

namespace Guidebook.Generator.Serving;

/// <summary>Hears from <c>dotnet watch</c> that code of the program has been replaced while it runs. The framework calls it by its name, so that it can be nothing but static.</summary>
internal static class ThemeReload
{
    /// <summary>Templates or their models are other ones now.</summary>
    public static event EventHandler? Happened;

    /// <summary>Called by the framework.</summary>
    public static void UpdateApplication(Type[]? types) => Happened?.Invoke(types, EventArgs.Empty);
}
