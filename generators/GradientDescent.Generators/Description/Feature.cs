namespace GradientDescent.Generators.Description;

/// <summary>A column that has a coefficient.</summary>
/// <param name="Name">The coefficient's name.</param>
/// <param name="Value">Which of the record's values it is.</param>
/// <param name="Symbol">What the coefficient is multiplied by in a formula: <c>area</c>, <c>ln(area)</c>, <c>[heating = Gas]</c>.</param>
/// <param name="Change">What raises the prediction by the coefficient: <c>when Area rises by 1</c>.</param>
/// <param name="Source">The property, or for a product the two, that it comes from.</param>
internal sealed record Feature(string Name, int Value, string Symbol, string Change, string Source)
{
    public double PenaltyFactor { get; init; } = 1;

    /// <summary>A member of CoefficientSign.</summary>
    public string Sign { get; init; } = "Any";

    /// <summary>Whether the mean stands in for missing values.</summary>
    public bool IsMeanFilled { get; init; }

    /// <summary>The model's name for that mean.</summary>
    public string MeanName => Name + "Mean";
}
