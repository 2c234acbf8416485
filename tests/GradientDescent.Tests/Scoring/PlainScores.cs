namespace GradientDescent.Tests.Scoring;

/// <summary>Scores by their formulas, from all rows at once.</summary>
internal static class PlainScores
{
    private const int Digits = 10;

    public static void AssertEqual(Scores actual, IEnumerable<(double Prediction, double Target, double Weight)> given, int digits = Digits)
    {
        (double Error, double Target, double Weight)[] rows = [.. given.Select(static row => (row.Prediction - row.Target, row.Target, row.Weight))];
        var weight = rows.Sum(static row => row.Weight);
        var mean = rows.Sum(static row => row.Weight * row.Target) / weight;
        var squares = rows.Sum(static row => row.Weight * row.Error * row.Error);

        void Equal(double expected, double found) => Assert.Equal(1, expected == 0 ? found + 1 : found / expected, digits);
        Equal(squares / weight, actual.MeanSquaredError);
        Equal(Math.Sqrt(squares / weight), actual.RootMeanSquaredError);
        Equal(rows.Sum(static row => row.Weight * Math.Abs(row.Error)) / weight, actual.MeanAbsoluteError);
        Equal(rows.Where(static row => row.Weight > 0).Max(static row => Math.Abs(row.Error)), actual.MaximumAbsoluteError);
        Assert.Equal(rows.Sum(static row => row.Weight * row.Error) / weight, actual.Bias, digits);
        Assert.Equal(1 - (squares / rows.Sum(row => row.Weight * (row.Target - mean) * (row.Target - mean))), actual.RSquared, digits);
        Equal(Median([.. rows.SelectMany(static row => Enumerable.Repeat(Math.Abs(row.Error), (int)row.Weight))]), actual.MedianAbsoluteError);
    }

    /// <summary>All numbers to their last bit, and what was left out.</summary>
    public static string Bits(ModelScores scores) => string.Join(' ', Numbers(scores).Concat(scores.Transformed is { } transformed ? Numbers(transformed) : []).Select(static number => $"{number:R}"))
        + $" {scores.RowCount} {scores.SumOfWeights:R} {string.Join(';', scores.Unpredicted)} {string.Join(';', scores.Outside ?? [])}";

    /// <summary>The median of rows that are repeated as often as they weigh.</summary>
    private static double Median(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }

    private static double[] Numbers(Scores scores) =>
        [scores.MeanSquaredError, scores.MeanAbsoluteError, scores.MedianAbsoluteError, scores.MaximumAbsoluteError, scores.Bias, scores.RSquared];
}
