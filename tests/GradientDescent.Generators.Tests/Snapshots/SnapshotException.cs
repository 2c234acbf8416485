namespace GradientDescent.Generators.Tests;

/// <summary>Generated text is not what its snapshot says, or a snapshot is missing or stale.</summary>
public sealed class SnapshotException(string message) : Exception(message);
