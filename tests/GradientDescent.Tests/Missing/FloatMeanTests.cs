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
        BulkPrediction.Run<Assay, float, Assay.Trainer.Kernel, Model>(fit.Model, rows, actual);
        Assert.Equal(expected, actual);
    }

    private sealed class Trainer() : LinearTrainer<Assay, float, Assay.Trainer.Kernel, Model, SquaredError>(default, null);

    /// <summary>In place of B stands the mean.</summary>
    private sealed record Model(Assay.Model Filled, double BMean) : ILinearModel<Model>
    {
        public static ModelShape<Model> CreateShape()
        {
            var schema = new ModelSchema(
                nameof(Assay),
                target: new ModelProperty(nameof(Assay.Yield), PropertyType.Single),
                features: [Single("A"), Single("B").AsNumber().OrMean(), Single("C"), Single("D"), Single("E"), Single("F")],
                sampleWeight: new(nameof(Assay.Repeats), PropertyType.Int32));
            return new(schema, static (weights, means) => new(Of<Assay.Model>(weights), means[0]));
        }

        public double[] ToMeans() => [BMean];

        public double[] ToWeights() => SelectionRows.Weights(Filled);

        private static ModelProperty Single(string name) => new(name, PropertyType.Single);

        private static TModel Of<TModel>(ReadOnlySpan<double> weights)
            where TModel : ILinearModel<TModel> => TModel.Shape.Create(weights);
    }
}
