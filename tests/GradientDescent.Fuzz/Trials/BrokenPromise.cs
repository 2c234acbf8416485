namespace GradientDescent.Fuzz;

/// <summary>A promise that must hold for every project, but is broken by this one.</summary>
/// <param name="Promise">The promise.</param>
/// <param name="Kind">What happened instead: a diagnostic id or an exception type.</param>
/// <param name="Detail">The full text of the diagnostic or exception.</param>
public sealed record BrokenPromise(string Promise, string Kind, string Detail)
{
    /// <summary>Whether the other one has the same promise and kind.</summary>
    public bool IsLike(BrokenPromise other) => (Promise, Kind) == (other.Promise, other.Kind);
}
