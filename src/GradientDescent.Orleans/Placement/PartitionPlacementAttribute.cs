using Orleans.Placement;

namespace GradientDescent.Orleans.Placement;

/// <summary>Places the grain of a partition where its rows are.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PartitionPlacementAttribute() : PlacementAttribute(new PartitionPlacementStrategy());

/// <inheritdoc cref="PartitionPlacementAttribute"/>
[GenerateSerializer]
[Immutable]
[Alias("GradientDescent.PartitionPlacementStrategy")]
internal sealed class PartitionPlacementStrategy : PlacementStrategy;
