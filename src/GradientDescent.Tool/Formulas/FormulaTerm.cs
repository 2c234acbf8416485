namespace GradientDescent.Tool.Formulas;

/// <summary>A term of a formula: one factor, or the product of several different ones.</summary>
/// <remarks>The order of the factors gives the names and the order of its features. Terms with the same factors in another order are equal.</remarks>
internal sealed class FormulaTerm : IEquatable<FormulaTerm>
{
    public FormulaTerm(IEnumerable<Factor> factors) => Factors = [.. factors.Distinct()];

    /// <summary>The factors, each once.</summary>
    public IReadOnlyList<Factor> Factors { get; }

    /// <summary>Where it stands in the formula.</summary>
    public int Position => Factors[0].Position;

    /// <summary>The product with another term.</summary>
    public FormulaTerm Times(FormulaTerm other) => new(Factors.Concat(other.Factors));

    /// <inheritdoc/>
    public bool Equals(FormulaTerm? other) => other is not null && Factors.Count == other.Factors.Count && Factors.All(other.Factors.Contains);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FormulaTerm);

    /// <inheritdoc/>
    public override int GetHashCode() => Factors.Aggregate(0, static (hash, factor) => hash ^ factor.GetHashCode());
}
