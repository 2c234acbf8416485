namespace GradientDescent.Fuzz;

/// <summary>Something that holds for every project, and does not for this one.</summary>
/// <param name="Promise">What should hold.</param>
/// <param name="Kind">What happened instead: a diagnostic's id, an exception's type.</param>
/// <param name="Detail">The same in full.</param>
public sealed record BrokenPromise(string Promise, string Kind, string Detail)
{
    /// <summary>Whether the other is a failure of the same sort.</summary>
    public bool IsLike(BrokenPromise other) => (Promise, Kind) == (other.Promise, other.Kind);
}
