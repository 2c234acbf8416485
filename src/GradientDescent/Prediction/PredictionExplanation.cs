using System.Globalization;
using GradientDescent.Printing;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>What a prediction is made of: the intercept and what each feature adds to it.</summary>
/// <remarks>
/// Intercept + Σ amounts = <see cref="Sum"/>, in the units of the target or, where that is transformed, of its transform; <see cref="Prediction"/> is brought back
/// from it. Where the record's columns are <c>float</c>, the values are rounded to that, and the prediction differs from <c>Predict</c> by as much.
/// <see cref="ToString"/> prints a table, the largest amount first.
/// </remarks>
public sealed class PredictionExplanation
{
    private readonly ModelSchema _schema;

    internal PredictionExplanation(ModelSchema schema, double[] weights, double[] features)
    {
        _schema = schema;
        Intercept = schema.HasIntercept ? weights[^1] : 0;
        Contributions = [.. schema.FeatureNames
            .Select((name, i) => new FeatureContribution(name, weights[i], features[i], weights[i] * features[i]))
            .OrderByDescending(static contribution => Math.Abs(contribution.Amount))];
        Sum = schema.Sum(weights, features);
        Prediction = schema.ToPrediction(Sum);
    }

    /// <summary>The constant term; 0 where the model has none.</summary>
    public double Intercept { get; }

    /// <summary>What each feature adds, the largest amount first, of equal ones in the order of the features.</summary>
    public IReadOnlyList<FeatureContribution> Contributions { get; }

    /// <summary>Intercept + Σ amounts.</summary>
    public double Sum { get; }

    /// <summary>The predicted target; where the target is transformed, <see cref="Sum"/> brought back from the transform.</summary>
    public double Prediction { get; }

    /// <summary>A table: feature, coefficient, value and amount a line, six significant digits a number, in the invariant culture.</summary>
    public override string ToString()
    {
        List<string[]> rows = [["", "coefficient", "value", "amount"]];
        if (_schema.HasIntercept)
            rows.Add(["Intercept", "", "", Text(Intercept)]);
        rows.AddRange(Contributions.Select(static contribution => new[] { contribution.Feature, Text(contribution.Coefficient), Text(contribution.Value), Text(contribution.Amount) }));
        rows.Add([_schema.TargetName, "", "", Text(Sum)]);
        if (_schema.Target is FunctionTerm)
            rows.Add([_schema.TargetProperty.Name, "", "", Text(Prediction)]);

        return TextTable.Of(rows);
    }

    /// <summary>A zero has no sign here.</summary>
    private static string Text(double number) => (number + 0.0).ToString("G6", CultureInfo.InvariantCulture);
}

/// <summary>What a feature adds to a prediction.</summary>
/// <param name="Feature">The feature's name.</param>
/// <param name="Coefficient">Its coefficient.</param>
/// <param name="Value">Its value in the row, with the model's mean in place of a missing one.</param>
/// <param name="Amount">Coefficient · value.</param>
public sealed record FeatureContribution(string Feature, double Coefficient, double Value, double Amount)
{
    /// <summary>For example <c>Bedrooms: 84.7368 · 6 = 508.421</c>, six significant digits a number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"{Feature}: {Coefficient:G6} · {Value:G6} = {Amount:G6}");
}
