using GradientDescent.Reports.Counts;

namespace GradientDescent.Reports.Tests;

/// <summary>Rows one by one, as a reader of the formula computes them: features, target, prediction and residual of each.</summary>
internal sealed record ExactRows(double[][] Features, double[] Target, double[] Prediction)
{
    public double[] Residual { get; } = [.. Target.Zip(Prediction, static (target, prediction) => target - prediction)];

    public static ExactRows Of(IReadOnlyList<Flat> rows, Flat.Model model) => Of(
        [[.. rows.Select(static row => row.Area)], [.. rows.Select(static row => row.Rooms)]], [.. rows.Select(static row => row.Rent)], [model.Area, model.Rooms], model.Intercept);

    public static ExactRows Of(IReadOnlyList<Probe> rows, Probe.Model model) => Of(
        [
            [.. rows.Select(static row => (double)row.A)], [.. rows.Select(static row => (double)row.B)], [.. rows.Select(static row => (double)row.C)],
            [.. rows.Select(static row => (double)row.D)], [.. rows.Select(static row => (double)row.E)],
        ],
        [.. rows.Select(static row => (double)row.Signal)], ToWeights(model), intercept: 0);

    /// <summary>How many rows are in a cell, found for each row by itself.</summary>
    public static long[] Count(Histogram2D histogram, double[] x, double[] y)
    {
        var counts = new long[histogram.Width * histogram.Height];
        for (var row = 0; row < x.Length; row++)
            counts[(Cell(y[row], histogram.MinY, histogram.MaxY, histogram.Height) * histogram.Width) + Cell(x[row], histogram.MinX, histogram.MaxX, histogram.Width)]++;
        return counts;
    }

    public static long[] Count(Histogram histogram, double[] numbers)
    {
        var counts = new long[histogram.Counts.Length];
        foreach (var number in numbers)
            counts[Cell(number, histogram.From, histogram.To, counts.Length)]++;
        return counts;
    }

    private static ExactRows Of(double[][] features, double[] target, double[] coefficients, double intercept) => new(features, target,
    [
        .. target.Select((_, row) => features.Zip(coefficients).Aggregate(intercept, (sum, feature) => sum + (feature.Second * feature.First[row]))),
    ]);

    private static double[] ToWeights<TModel>(TModel model)
        where TModel : ILinearModel<TModel> => model.ToWeights();

    private static int Cell(double number, double from, double to, int cells) => Math.Min(cells - 1, (int)Math.Floor((number - from) / (to - from) * cells));
}
