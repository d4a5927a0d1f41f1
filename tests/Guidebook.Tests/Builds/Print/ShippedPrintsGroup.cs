namespace Guidebook.Tests.Builds.Print;

/// <summary>The tests that share one printing of the shipped guide.</summary>
[CollectionDefinition(Name)]
public sealed class ShippedPrintsGroup : ICollectionFixture<ShippedPrints>
{
    /// <summary>The group's name.</summary>
    public const string Name = "shipped prints";
}
