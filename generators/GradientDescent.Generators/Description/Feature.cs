using GradientDescent.Terms;

namespace GradientDescent.Generators.Description;

/// <summary>A column that has a coefficient.</summary>
/// <param name="Term">How it is computed.</param>
internal sealed record Feature(Term Term)
{
    /// <summary>The coefficient's name.</summary>
    public string Name { get; } = TermName.Of(Term);

    /// <summary>What the coefficient is multiplied by in a formula.</summary>
    public string Symbol => TermSymbol.Of(Term);

    /// <summary>The property, or for a product the two, that it comes from.</summary>
    public string Source => string.Join(", ", TermProperties.Of(Term).Select(static property => property.Name));

    public double PenaltyFactor { get; init; } = 1;

    /// <summary>A member of CoefficientSign.</summary>
    public string Sign { get; init; } = "Any";

    /// <summary>Whether the mean stands in for missing values.</summary>
    public bool IsMeanFilled => Term is MeanWhereMissingTerm;

    /// <summary>The model's name for that mean.</summary>
    public string MeanName => Name + "Mean";
}
