using System.Diagnostics.Tracing;
using System.Reflection.Metadata;
using Guidebook.Generator.Serving;

[assembly: MetadataUpdateHandler(typeof(ThemeReload))]

namespace Guidebook.Generator.Serving;

/// <summary>Receives the notifications of <c>dotnet watch</c> about replaced code, and forwards them as runtime events.</summary>
[EventSource(Name = EventName)]
internal sealed class ThemeReload : EventSource
{
    private const string EventName = "Guidebook-ThemeReload";
    private static readonly ThemeReload Source = new();

    /// <summary>Called by the runtime after templates or their models were replaced.</summary>
    public static void UpdateApplication(Type[]? types) => Source.WriteEvent(1);

    /// <summary>Calls an action after every replacement, until it is disposed.</summary>
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
