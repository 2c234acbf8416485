using GradientDescent.Terms;

namespace GradientDescent.Generators.Description;

/// <summary>A column with a coefficient.</summary>
/// <param name="Term">How it is computed.</param>
internal sealed record Feature(Term Term)
{
    /// <summary>The coefficient's name.</summary>
    public string Name { get; } = TermName.OfFeature(Term);

    /// <summary>The name of the coefficient's property in the generated model. Default: the coefficient's name.</summary>
    public string Member { get; init; } = TermName.OfFeature(Term);

    /// <summary>The factor of the coefficient in a formula.</summary>
    public string Symbol => TermSymbol.Of(Term);

    /// <summary>The property that it comes from; for a product, both properties.</summary>
    public string Source => string.Join(", ", TermProperties.Of(Term).Select(static property => property.Name));

    public double PenaltyFactor { get; init; } = 1;

    /// <summary>The name of a member of CoefficientSign. Default: Any.</summary>
    public string Sign { get; init; } = "Any";

    /// <summary>The unit of its property. Terms with different units are equal, but the code for them is not.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the mean replaces missing values.</summary>
    public bool IsMeanImputed => Term is MeanWhereMissingTerm;

    /// <summary>The name of that mean.</summary>
    public string MeanName => Name + "Mean";

    /// <summary>The name of the mean's property in the generated model. Default: the mean's name.</summary>
    public string MeanMember { get; init; } = TermName.OfFeature(Term) + "Mean";
}
