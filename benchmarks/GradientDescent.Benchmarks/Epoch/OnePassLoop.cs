namespace GradientDescent.Benchmarks.Epoch;

/// <summary>The plain loop of somebody who thought about it: one pass, the prediction and the gradient in an inner loop each.</summary>
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
