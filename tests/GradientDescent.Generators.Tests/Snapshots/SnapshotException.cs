namespace GradientDescent.Generators.Tests;

/// <summary>Generated files differ from their snapshots, or a snapshot is missing or stale.</summary>
public sealed class SnapshotException(string message) : Exception(message);
