using GradientDescent.Terms;

namespace GradientDescent.Generators.Description;

/// <summary>A column with a coefficient.</summary>
/// <param name="Term">How it is computed.</param>
internal sealed record Feature(Term Term)
{
    /// <summary>The coefficient's name.</summary>
    public string Name { get; } = TermName.Of(Term);

    /// <summary>The factor of the coefficient in a formula.</summary>
    public string Symbol => TermSymbol.Of(Term);

    /// <summary>The property that it comes from; for a product, both properties.</summary>
    public string Source => string.Join(", ", TermProperties.Of(Term).Select(static property => property.Name));

    public double PenaltyFactor { get; init; } = 1;

    /// <summary>The name of a member of CoefficientSign. Default: Any.</summary>
    public string Sign { get; init; } = "Any";

    /// <summary>Whether the mean replaces missing values.</summary>
    public bool IsMeanImputed => Term is MeanWhereMissingTerm;

    /// <summary>The name of that mean in the model.</summary>
    public string MeanName => Name + "Mean";
}
