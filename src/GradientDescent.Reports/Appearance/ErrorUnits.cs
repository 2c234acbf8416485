namespace GradientDescent.Reports.Appearance;

/// <summary>The units of the mean squared error, and of its slopes.</summary>
internal static class ErrorUnits
{
    /// <summary>The unit of squared errors, such as <c>k€²</c>; null if the target has none.</summary>
    public static string? Squared(ModelSchema schema) => schema.TargetUnit is { } unit ? unit.All(static sign => char.IsLetter(sign) || char.IsSymbol(sign)) ? $"{unit}²" : $"({unit})²" : null;

    /// <summary>The units of the slopes along the weights, in their order, such as <c>k€·m²</c>: squared errors per unit of the weight. Null where a unit is not known.</summary>
    public static string?[] OfSlopes(ModelSchema schema) => [.. schema.WeightUnits.Select((unit, weight) => unit is null ? null
        : unit == schema.TargetUnit ? unit
        : $"{schema.TargetUnit}·{schema.Features[weight].Unit}")];
}
