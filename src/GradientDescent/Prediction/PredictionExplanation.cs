using System.Globalization;
using GradientDescent.Printing;
using GradientDescent.Terms;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>Divides a prediction into the intercept and one amount per feature.</summary>
/// <remarks>
/// <para>Intercept + Σ amounts = <see cref="Sum"/>, in the unit of the target or, if the target is transformed, of its transform.
/// <see cref="Prediction"/> is the sum transformed back.</para>
/// <para>If the record's columns are <c>float</c>, the values are rounded to <c>float</c>. The prediction then differs from <c>Predict</c> by that rounding.</para>
/// <para><see cref="ToString"/> returns a table, the largest amount first.</para>
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
        Prediction = schema.BackTransform(Sum);
    }

    /// <summary>The constant term; 0 if the model has none.</summary>
    public double Intercept { get; }

    /// <summary>The amounts of the features, the largest first. Equal amounts are in the order of the features.</summary>
    public IReadOnlyList<FeatureContribution> Contributions { get; }

    /// <summary>Intercept + Σ amounts.</summary>
    public double Sum { get; }

    /// <summary>The predicted target: <see cref="Sum"/>, transformed back if the target is transformed.</summary>
    public double Prediction { get; }

    /// <summary>A table with one line per feature: name, coefficient, value and amount, with six significant digits, in the invariant culture.</summary>
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

    /// <summary>Adding 0 removes the sign of a negative zero.</summary>
    private static string Text(double number) => (number + 0.0).ToString("G6", CultureInfo.InvariantCulture);
}

/// <summary>The amount that a feature adds to a prediction.</summary>
/// <param name="Feature">The name of the feature.</param>
/// <param name="Coefficient">Its coefficient.</param>
/// <param name="Value">Its value in the row; the model's mean if it is missing.</param>
/// <param name="Amount">Coefficient · value.</param>
public sealed record FeatureContribution(string Feature, double Coefficient, double Value, double Amount)
{
    /// <summary>Returns for example <c>Bedrooms: 84.7368 · 6 = 508.421</c>, with six significant digits per number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"{Feature}: {Coefficient:G6} · {Value:G6} = {Amount:G6}");
}
