using System.Globalization;
using GradientDescent.Terms;

namespace GradientDescent.Tool.Serving;

/// <summary>The range of a property in the training rows, from that of a feature: a model file has the ranges of features only.</summary>
internal static class TrainedRange
{
    private const int MiddleDigits = 3;

    /// <returns>The least and the greatest number; null if they are not known.</returns>
    public static (double Least, double Greatest)? Of(ModelProperty property, LinearModel model)
    {
        if (model.Details()?.Provenance?.Ranges is not { } ranges || ranges.Count != model.Schema.Features.Count)
            return null;
        foreach (var (feature, range) in model.Schema.Features.Zip(ranges))
        {
            var term = feature.Term is MeanWhereMissingTerm filled ? filled.Operand : feature.Term;
            if (term is NumberTerm number && number.Property == property)
                return (range.Minimum, range.Maximum);

            // A schema inverts the function of its target.
            if (term is FunctionTerm function && function.Operand.Property == property
                && new ModelSchema(model.Schema.RecordName, function, [feature]).BackTransform(range.Minimum, range.Maximum) is var (least, greatest) && double.IsFinite(least) && double.IsFinite(greatest))
            {
                return (least, greatest);
            }
        }

        return null;
    }

    /// <summary>A round number near the middle of a range.</summary>
    public static double Middle((double Least, double Greatest) range, bool isWhole)
    {
        var middle = range.Least + ((range.Greatest - range.Least) / 2);
        var rounded = isWhole ? Math.Round(middle) : double.Parse(middle.ToString($"G{MiddleDigits}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return Math.Clamp(rounded, range.Least, range.Greatest);
    }
}
