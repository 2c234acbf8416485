namespace GradientDescent.Benchmarks.Epoch;

/// <summary>The plain code of the tutorial: the rows are read once for the loss, and once more for every weight.</summary>
internal static class TutorialLoop
{
    public static double Epoch(double[][] features, double[] targets, double[] weights, double[] gradient)
    {
        for (var weight = 0; weight < weights.Length; weight++)
            gradient[weight] = Gradient(features, targets, weights, weight);
        return Loss(features, targets, weights);
    }

    private static double Loss(double[][] features, double[] targets, double[] weights)
    {
        var sum = 0.0;
        for (var row = 0; row < features.Length; row++)
        {
            var residual = Predict(features[row], weights) - targets[row];
            sum += residual * residual;
        }

        return sum / features.Length;
    }

    private static double Gradient(double[][] features, double[] targets, double[] weights, int weight)
    {
        var isIntercept = weight == weights.Length - 1;
        var sum = 0.0;
        for (var row = 0; row < features.Length; row++)
        {
            var residual = Predict(features[row], weights) - targets[row];
            sum += 2 * residual * (isIntercept ? 1 : features[row][weight]);
        }

        return sum / features.Length;
    }

    private static double Predict(double[] features, double[] weights)
    {
        var prediction = weights[^1];
        for (var feature = 0; feature < features.Length; feature++)
            prediction += weights[feature] * features[feature];
        return prediction;
    }
}
