using System.Diagnostics.Tracing;
using System.Reflection.Metadata;
using Guidebook.Generator.Serving;

[assembly: MetadataUpdateHandler(typeof(ThemeReload))]

namespace Guidebook.Generator.Serving;

/// <summary>
/// Is told by <c>dotnet watch</c> that code of the program was replaced while it runs, and passes it on as an event of the runtime.
/// </summary>
[EventSource(Name = EventName)]
internal sealed class ThemeReload : EventSource
{
    private const string EventName = "Guidebook-ThemeReload";
    private static readonly ThemeReload Source = new();

    /// <summary>Called by the framework: templates or their models have changed.</summary>
    public static void UpdateApplication(Type[]? types) => Source.WriteEvent(1);

    /// <summary>Calls an action after every change, until it is disposed.</summary>
    internal sealed class Listener(Action changed) : EventListener
    {
        /// <inheritdoc/>
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == EventName) EnableEvents(eventSource, EventLevel.LogAlways);
        }

        /// <inheritdoc/>
        protected override void OnEventWritten(EventWrittenEventArgs eventData) => changed();
    }
}
