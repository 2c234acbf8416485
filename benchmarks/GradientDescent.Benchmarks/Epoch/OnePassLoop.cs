namespace GradientDescent.Benchmarks.Epoch;

/// <summary>A careful plain loop: one pass, with an inner loop for the prediction and one for the gradient.</summary>
internal static class OnePassLoop
{
    public static double Epoch(double[][] features, double[] targets, double[] weights, double[] gradient)
    {
        Array.Clear(gradient);
        var loss = 0.0;
        for (var row = 0; row < features.Length; row++)
        {
            var values = features[row];
            var prediction = weights[^1];
            for (var feature = 0; feature < values.Length; feature++)
                prediction += weights[feature] * values[feature];

            var residual = prediction - targets[row];
            loss += residual * residual;
            var slope = 2 * residual;
            for (var feature = 0; feature < values.Length; feature++)
                gradient[feature] += slope * values[feature];
            gradient[^1] += slope;
        }

        for (var weight = 0; weight < gradient.Length; weight++)
            gradient[weight] /= features.Length;
        return loss / features.Length;
    }
}
