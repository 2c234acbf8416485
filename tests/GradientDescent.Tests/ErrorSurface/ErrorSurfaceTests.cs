using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Tests.Engine;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.ErrorSurface;

/// <summary>What moments say of the error surface is what the rows say of it.</summary>
public class ErrorSurfaceTests
{
    private const int RowCount = 3001;

    /// <summary>Sums of some thousand numbers in another order, of numbers a few thousand times as large as they spread.</summary>
    private const double Rounding = 1e-9;

    /// <summary>Where a column stands: around 0, or some deviations away from it.</summary>
    public static TheoryData<double, double> Places => new() { { 0, 1 }, { 3, 0.5 }, { 2000, 5 } };

    [Theory]
    [MemberData(nameof(Places))]
    public void Heights_slopes_and_curvatures_are_those_of_the_rows(double mean, double spread)
    {
        (double, double) Place(int column) => (mean, spread * (1 + column));

        Agree(new Double1.Trainer(), RandomColumns.Of(RowCount, 2, seed: 1, Place));
        Agree(new Double2.Trainer(), RandomColumns.Of(RowCount, 3, seed: 2, Place));
        Agree(new Double5.Trainer(), RandomColumns.Of(RowCount, 6, seed: 3, Place));
        Agree(new NoIntercept1.Trainer(), RandomColumns.Of(RowCount, 2, seed: 4, Place));
        Agree(new NoIntercept2.Trainer(), RandomColumns.Of(RowCount, 3, seed: 5, Place));
        Agree(new Float1.Trainer(), RandomColumns.Of<float>(RowCount, 2, seed: 6, Place));
        Agree(new Float6.Trainer(), RandomColumns.Of<float>(RowCount, 7, seed: 7, Place));
    }

    [Fact]
    public void Rows_weigh_what_they_are_said_to()
    {
        static (double, double) Place(int column) => (2, 1 + (column % 2));

        Agree(new Survey.Trainer(), RandomColumns.Of(RowCount, 3, seed: 8, Place));
        Agree(new Assay.Trainer(), RandomColumns.Of<float>(RowCount, 8, seed: 9, Place));
    }

    [Fact]
    public void It_is_flat_at_the_optimum_and_no_lower_than_0()
    {
        Double1[] exact = [new(1, 3), new(2, 5), new(7, 15)];
        var moments = new Double1.Trainer().MomentsOf(exact);
        var fit = moments.Fit();

        Assert.InRange(moments.MeanSquaredError(fit.Model), 0, Rounding);
        Assert.All(moments.Gradient(fit.Model), slope => Assert.Equal(0, slope, Rounding));
    }

    [Fact]
    public void Along_a_feature_that_others_determine_it_does_not_curve()
    {
        Double2[] twice = [new(0.1, 0.3, 1), new(0.2, 0.6, 2), new(0.7, 2.1, 4), new(1.3, 3.9, 1)];

        Assert.InRange(new Double2.Trainer().MomentsOf(twice).HessianEigenvalues()[0], 0, 1e-14);
    }

    [Fact]
    public void It_is_not_a_number_where_a_weight_is_none()
    {
        var moments = new House.Trainer().MomentsOf(House.Tutorial);
        var model = moments.Fit().Model with { Bedrooms = double.NaN };

        Assert.Equal(double.NaN, moments.MeanSquaredError(model));
        Assert.Equal([double.NaN, double.NaN], moments.Gradient(model));
    }

    [Fact]
    public void Threads_may_ask_at_once()
    {
        var moments = new Double5.Trainer().MomentsOf(RandomColumns.Of(RowCount, 6, seed: 10));
        Double5.Model[] models = [.. Enumerable.Range(0, 20_000).Select(i => new Double5.Model { X1 = i, X2 = -i, X3 = 1, X4 = 2, X5 = 3, Intercept = i })];
        double[] expected = [.. models.Select(moments.MeanSquaredError)];
        var actual = new double[models.Length];

        Parallel.For(0, models.Length, i => actual[i] = moments.MeanSquaredError(models[i]));

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Without_a_model_there_is_no_height()
    {
        var moments = new House.Trainer().MomentsOf(House.Tutorial);

        Assert.Throws<ArgumentNullException>(() => moments.MeanSquaredError(null!));
        Assert.Throws<ArgumentNullException>(() => moments.Gradient(null!));
    }

    private static void Agree<TRow, T, TKernel, TModel>(LinearTrainer<TRow, T, TKernel, TModel, SquaredError> trainer, Columns<T> columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
        where TModel : ILinearModel<TModel>
    {
        var plain = PlainSurface.Of(columns, TKernel.FeatureCount, TModel.Shape.Schema.HasIntercept);
        var moments = trainer.MomentsOf(columns);
        var optimum = trainer.Fit(columns).Model.ToWeights();
        foreach (var distance in new[] { 0, 0.5, -3.0 })
        {
            double[] weights = [.. optimum.Select((weight, i) => weight + (distance * (1 + i)))];
            AgreeAt(plain, weights, at => moments.MeanSquaredError(TModel.Shape.Create(at)), moments.Gradient(TModel.Shape.Create(weights)));
        }

        AgreeOnCurvatures(plain.Hessian(), moments.HessianEigenvalues());
    }

    /// <summary>A central difference of a quadratic function is its slope, whatever the distance.</summary>
    private static void AgreeAt(PlainSurface plain, double[] weights, Func<double[], double> height, double[] gradient)
    {
        var expected = plain.Gradient(weights);
        var (size, steepest) = (plain.MeanSquaredError(weights) + plain.TargetSquare, plain.Hessian().Max(row => row.Max(Math.Abs)));

        Assert.Equal(plain.MeanSquaredError(weights), height(weights), Rounding * size);
        Assert.Equal(plain.WeightCount, gradient.Length);
        for (var i = 0; i < gradient.Length; i++)
        {
            double Moved(double by) => height([.. weights.Select((weight, j) => j == i ? weight + by : weight)]);

            Assert.Equal(expected[i], gradient[i], Rounding * (size + steepest));
            Assert.Equal((Moved(1) - Moved(-1)) / 2, gradient[i], Rounding * (size + steepest));
        }
    }

    /// <summary>Σ λᵏ is the trace of the k-th power: as many such sums as there are eigenvalues leave no choice (Newton's identities).</summary>
    private static void AgreeOnCurvatures(double[][] hessian, IReadOnlyList<double> curvatures)
    {
        Assert.Equal(hessian.Length, curvatures.Count);
        Assert.Equal(curvatures.Order(), curvatures);
        var power = hessian;
        for (var k = 1; k <= hessian.Length; k++, power = Product(power, hessian))
        {
            var trace = power.Select((row, i) => row[i]).Sum();
            Assert.Equal(trace, curvatures.Sum(curvature => Math.Pow(curvature, k)), Rounding * trace);
        }
    }

    private static double[][] Product(double[][] a, double[][] b) =>
        [.. a.Select(row => Enumerable.Range(0, row.Length).Select(j => row.Select((x, k) => x * b[k][j]).Sum()).ToArray())];
}
