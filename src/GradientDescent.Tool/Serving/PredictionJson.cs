using System.Text.Json;
using GradientDescent.Tool.Output;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace GradientDescent.Tool.Serving;

/// <summary>A prediction for the page: the number, its interval, and the amount that each feature adds.</summary>
internal static class PredictionJson
{
    private const double Confidence = 0.95;

    /// <exception cref="ArgumentException">A value is not valid for its property, or there is no prediction for the values.</exception>
    public static string Of(LinearModel model, Row row)
    {
        var explanation = model.Explain(row);
        if (!double.IsFinite(explanation.Prediction))
            throw new ArgumentException(WhyNot(model, row));
        using var text = new StringWriter();
        JsonText.Write(text, json =>
        {
            json.WriteNumber("prediction", explanation.Prediction);
            json.WriteString("transformed", model.Schema.TransformedTarget);
            json.WriteFinite("sum", explanation.Sum);
            if (PredictionInterval.Of(model, row, explanation.Sum, Confidence) is var (lower, upper))
            {
                json.WriteFinite("lower", lower);
                json.WriteFinite("upper", upper);
                json.WriteNumber("confidence", Confidence);
            }

            json.WriteString("outside", OutsideOf(model, row));
            json.WriteArray("amounts", Amounts(model, explanation), part => Append(json, part));
        });
        return text.ToString();
    }

    /// <summary>The intercept, then the features, the largest amount first.</summary>
    private static IEnumerable<FeatureContribution> Amounts(LinearModel model, PredictionExplanation explanation) =>
        model.Schema.HasIntercept ? explanation.Contributions.Prepend(new("Intercept", explanation.Intercept, 1, explanation.Intercept)) : explanation.Contributions;

    private static void Append(Utf8JsonWriter json, FeatureContribution part)
    {
        json.WriteStartObject();
        json.WriteString("name", part.Feature);
        json.WriteFinite("coefficient", part.Coefficient);
        json.WriteFinite("value", part.Value);
        json.WriteFinite("amount", part.Amount);
        json.WriteEndObject();
    }

    /// <summary>The property that is outside the range of the training rows; null if there is none, or if the ranges are not known.</summary>
    private static string? OutsideOf(LinearModel model, Row row) =>
        model.Details()?.Provenance?.Ranges.Count == model.Schema.Features.Count && model.IsExtrapolating(row, out var property) ? property : null;

    private static string WhyNot(LinearModel model, Row row)
    {
        var explanations = model.ExplainEach(Rows.Of(row));
        _ = explanations.Count();
        return explanations.Unpredicted is [{ Property: { } property, Reason: var reason }, ..]
            ? $"There is no prediction, because of {property}: {reason switch
            {
                InvalidRowReason.Missing => "its value is missing, and the model replaces it by nothing.",
                InvalidRowReason.UnknownLevel => "its value is none of the levels of the model.",
                _ => "a feature cannot be computed from its value, or the result is too large.",
            }}"
            : "There is no prediction for these values: a number in it is not finite.";
    }
}
