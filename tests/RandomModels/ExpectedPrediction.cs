using GradientDescent;

namespace RandomModels;

/// <summary>What a program that predicts is compared with.</summary>
internal static class ExpectedPrediction
{
    private const double Epsilon = 1.0 / (1L << 52);

    /// <summary>The prediction; null if <c>Predict</c> throws.</summary>
    public static double? Of(LinearModel model, Dictionary<string, object?> row)
    {
        try
        {
            return model.Predict(row);
        }
        catch (ArithmeticException)
        {
            // An integer was divided by 0, or has no absolute value.
            return null;
        }
    }

    /// <summary>4 ε Σ|coefficient · term|, times the derivative of the function that transforms the sum back; and the rounding of that function.</summary>
    public static double Tolerance(LinearModel model, Dictionary<string, object?> row)
    {
        var terms = TermsOf(model, row);
        var sum = terms.Sum();
        var step = 4 * Epsilon * terms.Sum(Math.Abs);
        var ends = new[] { model.Schema.BackTransform(sum - step), model.Schema.BackTransform(sum), model.Schema.BackTransform(sum + step) };
        return Math.Max(Math.Abs(ends[2] - ends[1]), Math.Abs(ends[1] - ends[0])) + (2 * Epsilon * Math.Abs(ends[1]));
    }

    public static double[] TermsOf(LinearModel model, Dictionary<string, object?> row)
    {
        var weights = model.ToWeights();
        return [.. model.FeaturesOf(row).Zip(weights, static (feature, weight) => weight * feature), model.Schema.HasIntercept ? weights[^1] : 0];
    }
}
