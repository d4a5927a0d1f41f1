using System.Text.Json.Serialization;

namespace Guidebook.Generator;

/// <summary>Reads and writes the record without reflection.</summary>
[JsonSerializable(typeof(LastBuild))]
internal sealed partial class LastBuildJson : JsonSerializerContext;
