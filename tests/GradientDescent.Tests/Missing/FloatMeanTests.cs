using GradientDescent.Tests.Records;
using GradientDescent.Tests.Selection;

namespace GradientDescent.Tests.Missing;

/// <summary>Means of columns of float are double, and stand in the columns to the precision that these have.</summary>
public class FloatMeanTests
{
    [Fact]
    public void It_is_the_fit_of_filled_rows()
    {
        var random = new Random(4);
        Assay[] rows = [.. Enumerable.Range(0, 3000).Select(row => new Assay(
            random.NextSingle(), row % 3 == 1 ? float.NaN : 7 + random.NextSingle(), random.NextSingle(), random.NextSingle(), random.NextSingle(), random.NextSingle(),
            10 * random.NextSingle(), random.Next(3)))];
        var known = rows.Where(static row => !float.IsNaN(row.B)).ToArray();
        var mean = known.Sum(static row => row.Repeats * (double)row.B) / known.Sum(static row => row.Repeats);

        var fit = new Trainer().Fit(rows);

        Assert.Equal(mean, fit.Model.BMean, 1e-14);
        Assay[] filled = [.. rows.Select(row => row with { B = float.IsNaN(row.B) ? (float)fit.Model.BMean : row.B })];
        Assert.Equal(new Assay.Trainer().Fit(filled).Model, fit.Model.Filled);

        var (expected, actual) = (new float[rows.Length], new float[rows.Length]);
        fit.Model.Filled.Predict(filled, expected);
        BulkPrediction.Run<Assay, float, Assay.Kernel, Model>(fit.Model, rows, actual);
        Assert.Equal(expected, actual);
    }

    private sealed class Trainer() : LinearTrainer<Assay, float, Assay.Kernel, Model, SquaredError>(default, null);

    /// <summary>In place of B stands the mean.</summary>
    private sealed record Model(Assay.Model Filled, double BMean) : ILinearModel<Model>
    {
        public static string RecordName => nameof(Assay);

        public static IReadOnlyList<string> FeatureNames { get; } = ["A", "B", "C", "D", "E", "F"];

        public static IReadOnlyList<int> MeanFilled { get; } = [1];

        public static string TargetName => nameof(Assay.Yield);

        public static string? SampleWeightName => nameof(Assay.Repeats);

        public static bool HasIntercept => true;

        public static Model FromWeights(ReadOnlySpan<double> weights) => new(Of<Assay.Model>(weights), double.NaN);

        public static Model WithMeans(Model model, ReadOnlySpan<double> means) => model with { BMean = means[0] };

        public static double[] ToMeans(Model model) => [model.BMean];

        public static double[] ToWeights(Model model) => SelectionRows.Weights(model.Filled);

        private static TModel Of<TModel>(ReadOnlySpan<double> weights)
            where TModel : ILinearModel<TModel> => TModel.FromWeights(weights);
    }
}
