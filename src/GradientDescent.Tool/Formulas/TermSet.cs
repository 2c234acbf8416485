namespace GradientDescent.Tool.Formulas;

/// <summary>Terms, each once, in the order in which a formula adds them.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="Intercept">Whether the intercept is added (true) or removed (false); null if neither is written.</param>
internal sealed record TermSet(IReadOnlyList<FormulaTerm> Terms, bool? Intercept = null)
{
    /// <summary>No terms.</summary>
    public static TermSet Empty { get; } = new([]);

    /// <summary>The terms of both.</summary>
    public TermSet Plus(TermSet other) => new([.. Terms.Union(other.Terms)], other.Intercept ?? Intercept);

    /// <summary>The terms that are not in the other set. Removing 0 adds the intercept.</summary>
    public TermSet Minus(TermSet other) => new([.. Terms.Except(other.Terms)], other.Intercept is { } removed ? !removed : Intercept);

    /// <summary>The products of each term and each of the other.</summary>
    public TermSet Times(TermSet other) => new([.. Terms.SelectMany(term => other.Terms.Select(term.Times)).Distinct()]);
}
