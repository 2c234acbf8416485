using GradientDescent.Benchmarks.Epoch;
using GradientDescent.Comparison.Data;

namespace GradientDescent.Comparison.Contenders;

/// <summary>Loops without a library, over <c>double[][]</c> with one array per row.</summary>
internal static class NaiveLoops
{
    public static Epoch Tutorial(RawColumns<double> data)
    {
        var (features, targets) = (Jagged(data), data.Target.ToArray());
        return (weights, gradient) => TutorialLoop.Epoch(features, targets, weights, gradient);
    }

    public static Epoch OnePass(RawColumns<double> data)
    {
        var (features, targets) = (Jagged(data), data.Target.ToArray());
        return (weights, gradient) => OnePassLoop.Epoch(features, targets, weights, gradient);
    }

    public static Epoch Linq(RawColumns<double> data) => LinqEpoch.Of(Jagged(data), data.Target.ToArray());

    private static double[][] Jagged(RawColumns<double> data)
    {
        var rows = new double[data.Rows][];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = new double[data.Features];
            for (var feature = 0; feature < data.Features; feature++)
                rows[row][feature] = data.Feature(feature)[row];
        }

        return rows;
    }
}
