namespace GradientDescent.Statistics.Tests.Statsmodels;

/// <summary>How close a number must be to statsmodels'.</summary>
internal static class Agreement
{
    /// <param name="expected">Statsmodels'.</param>
    /// <param name="actual">Ours.</param>
    /// <param name="precision">Relative to the number.</param>
    /// <param name="scale">Relative to a larger one, where the number may be what is left of it.</param>
    public static void Close(double expected, double actual, double precision, double scale = 0) =>
        Assert.Equal(expected, actual, precision * Math.Max(Math.Abs(expected), Math.Abs(scale)));

    /// <summary>Two ends, as exact as they are long or far from 0.</summary>
    public static void Close(double[] expected, Interval actual, double precision)
    {
        var scale = expected.Max(Math.Abs);
        Close(expected[0], actual.Lower, precision, scale);
        Close(expected[1], actual.Upper, precision, scale);
    }

    /// <summary>A covariance, as exact as the variances are.</summary>
    public static void Close(double[][] expected, double[,] actual, double precision)
    {
        Assert.Equal(expected.Length, actual.GetLength(0));
        for (var i = 0; i < expected.Length; i++)
        {
            for (var j = 0; j < expected.Length; j++)
                Close(expected[i][j], actual[i, j], precision, Math.Sqrt(expected[i][i] * expected[j][j]));
        }
    }

    public static void Close(PredictionEntry expected, PredictionEstimate actual, double precision)
    {
        Close(expected.Mean, actual.Value, precision);
        Close(expected.StdErr, actual.StandardError, precision);
        Close(expected.ConfInt95, actual.ConfidenceInterval, precision);
        Close(expected.PredictionInt95, actual.PredictionInterval, precision);
    }
}
