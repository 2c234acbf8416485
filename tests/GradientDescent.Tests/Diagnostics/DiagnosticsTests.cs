using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Tests.Engine;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Diagnostics;

public class DiagnosticsTests
{
    /// <summary>Sums in another order, of some ten thousand numbers.</summary>
    private const double Rounding = 1e-10;

    /// <summary>More than a group, and a rest that fills no vector.</summary>
    private const int ManyRows = 20_003;

    [Theory]
    [InlineData(11)]
    [InlineData(ManyRows)]
    public void They_are_what_their_definitions_say(int rows)
    {
        Agree(new Double3.Trainer(), RandomColumns.Of(rows, 4, seed: 1, column => (10 * column, 1 + column)));
        Agree(new NoIntercept2.Trainer(), RandomColumns.Of(rows, 3, seed: 2, column => (1 + column, 1)));
        Agree(new Survey.Trainer(), Weighted(RandomColumns.Of(rows, 3, seed: 3)));
        Agree(new Assay.Trainer(), Weighted(RandomColumns.Of<float>(rows, 8, seed: 4)));
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_bits()
    {
        var columns = RandomColumns.Of(100_003, 4, seed: 5);
        var expected = Numbers(threads: 1);

        foreach (var threads in new[] { 2, 3, 8 })
            Assert.Equal(expected, Numbers(threads));

        double[] Numbers(int threads)
        {
            var trainer = new Double3.Trainer(new() { MaxDegreeOfParallelism = threads });
            return All(trainer.Diagnose(columns, trainer.Fit(columns)));
        }
    }

    [Fact]
    public void Rows_may_come_in_any_form()
    {
        var trainer = new House.Trainer();
        var fit = trainer.Fit(House.Tutorial);
        var expected = All(trainer.Diagnose(House.Tutorial, fit));
        var columns = new Columns<double>(2);
        House.Trainer.Kernel.Write(House.Tutorial, columns.AddRows(House.Tutorial.Length));

        Assert.Equal(expected, All(trainer.Diagnose(House.Tutorial.ToList(), fit)));
        Assert.Equal(expected, All(trainer.Diagnose(House.Tutorial.Select(house => house), fit)));
        Assert.Equal(expected, All(trainer.Diagnose(columns, fit)));
    }

    [Fact]
    public void Rows_that_the_fit_skipped_are_skipped()
    {
        House[] mixed = [new(double.NaN, 1), .. House.Tutorial, new(1, double.PositiveInfinity)];
        var columns = new Columns<double>(2);
        House.Trainer.Kernel.Write(mixed, columns.AddRows(mixed.Length));
        var trainer = new House.Trainer(new() { InvalidRows = InvalidRows.Skip });
        var fit = trainer.Fit(mixed);
        var expected = All(new House.Trainer().Diagnose(House.Tutorial, fit));

        Assert.Equal(expected, All(trainer.Diagnose(mixed, fit)));
        Assert.Equal(expected, All(trainer.Diagnose(columns, fit)));
        Assert.Throws<InvalidRowException>(() => new House.Trainer().Diagnose(mixed, fit));
        Assert.Throws<InvalidRowException>(() => new House.Trainer().Diagnose(columns, fit));
    }

    [Fact]
    public void Rows_without_weight_do_not_count()
    {
        Survey[] weighing = [new(20, 1, 3), new(30, 2, 5), new(40, 1, 4), new(50, 3, 9), new(60, 1, 7)];
        Survey[] all = [weighing[0], new(25, 0, 99), .. weighing[1..], new(65, 0, -99)];
        var trainer = new Survey.Trainer();
        var (some, every) = (trainer.Fit(weighing), trainer.Fit(all));

        Assert.All(All(trainer.Diagnose(weighing, some)).Zip(All(trainer.Diagnose(all, every))), pair => Assert.Equal(pair.First, pair.Second, Rounding * (1 + Math.Abs(pair.First))));
    }

    [Fact]
    public void A_row_that_alone_determines_a_weight_has_leverage_1_and_says_nothing_of_variances()
    {
        House[] houses = [new(1, 80), new(1, 170), new(1, 100), new(4, 200)];
        var diagnostics = new House.Trainer().Diagnose(houses, new House.Trainer().Fit(houses));

        Assert.Equal(1, diagnostics.LargestLeverage, Rounding);
        Assert.True(double.IsFinite(diagnostics.Hc0()[0, 0]) && double.IsFinite(diagnostics.Hc1()[0, 0]));
        Assert.True(double.IsNaN(diagnostics.Hc2()[0, 0]) && double.IsNaN(diagnostics.Hc3()[0, 0]));
    }

    [Fact]
    public void Residuals_that_are_all_0_have_no_order_and_no_shape()
    {
        House[] houses = [new(1, 5), new(2, 5), new(3, 5)];
        var diagnostics = new House.Trainer().Diagnose(houses, new House.Trainer().Fit(houses));

        Assert.Equal(0, diagnostics.MeanAbsoluteError);
        Assert.True(double.IsNaN(diagnostics.DurbinWatson) && double.IsNaN(diagnostics.Skewness) && double.IsNaN(diagnostics.Kurtosis));
    }

    [Fact]
    public void Other_rows_than_the_fit_had_are_refused() =>
        Assert.Throws<ArgumentException>(() => new House.Trainer().Diagnose(House.Tutorial[1..], new House.Trainer().Fit(House.Tutorial)));

    [Fact]
    public void A_fit_without_exact_optimum_is_refused_with_the_mend()
    {
        var trainer = new House.Trainer();

        Refuses(new House.Trainer(new() { Epochs = 5 }).Fit(House.Tutorial));
        Refuses(new House.Trainer(new() { Penalty = Penalty.Ridge(1) }).Fit(House.Tutorial));
        Refuses(new House.Trainer<Huber>(new(delta: 1)).Fit(House.Tutorial));

        void Refuses(FitResult<House.Model> fit) =>
            Assert.Contains("fit without descent options", Assert.Throws<InvalidOperationException>(() => trainer.Diagnose(House.Tutorial, fit)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Features_are_a_rows_as_the_trainer_reads_them() =>
        Assert.Equal([3, 1, 4, 5, 20], Plot.Trainer.Features(new(null, 3, true, "High Street", 4, 5)));

    private static void Agree<TRow, T, TKernel, TModel>(LinearTrainer<TRow, T, TKernel, TModel, SquaredError> trainer, Columns<T> columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
        where TModel : ILinearModel<TModel>
    {
        var fit = trainer.Fit(columns);
        var weights = fit.Model.ToWeights();
        var hasIntercept = TModel.Shape.Schema.HasIntercept;
        double[] ordered = hasIntercept ? [weights[^1], .. weights[..^1]] : weights;
        var expected = new PlainDiagnostics(PlainDiagnostics.Rows(columns, TKernel.FeatureCount, hasIntercept), ordered);
        var actual = trainer.Diagnose(columns, fit);

        Close(expected.MeanAbsoluteError, actual.MeanAbsoluteError);
        Close(expected.DurbinWatson, actual.DurbinWatson);
        Close(expected.Skewness, actual.Skewness);
        Close(expected.Kurtosis, actual.Kurtosis);
        Close(expected.LargestLeverage, actual.LargestLeverage);
        Close(expected.BreuschPagan(hasIntercept), actual.BreuschPagan.Value);
        Close(expected.White(ordered), actual.White.Value);
        Assert.Equal((TKernel.FeatureCount, 2), (actual.BreuschPagan.DegreesOfFreedom, actual.White.DegreesOfFreedom));
        AllClose(expected.Covariance(0), actual.Hc0());
        AllClose(expected.Covariance(1), actual.Hc2());
        AllClose(expected.Covariance(2), actual.Hc3());

        static void Close(double expected, double actual) => Assert.Equal(expected, actual, Rounding * Math.Max(1, Math.Abs(expected)));

        static void AllClose(double[,] expected, double[,] actual)
        {
            for (var i = 0; i < expected.GetLength(0); i++)
            {
                for (var j = 0; j < expected.GetLength(0); j++)
                    Assert.Equal(expected[i, j], actual[i, j], 100 * Rounding * Math.Sqrt(expected[i, i] * expected[j, j]));
            }
        }
    }

    /// <summary>The last column made weights, a few of them 0.</summary>
    private static Columns<T> Weighted<T>(Columns<T> columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (long index = 0; index < columns.BlockCount; index++)
        {
            var block = columns.Block(index);
            for (var row = 0; row < block.Rows; row++)
                block[columns.ColumnCount - 1, row] = T.CreateTruncating(row % 5);
        }

        return columns;
    }

    private static double[] All(ResidualDiagnostics diagnostics) =>
    [
        diagnostics.MeanAbsoluteError, diagnostics.DurbinWatson, diagnostics.Skewness, diagnostics.Kurtosis, diagnostics.LargestLeverage, diagnostics.BreuschPagan.Value, diagnostics.White.Value,
        .. diagnostics.Hc0().Cast<double>(), .. diagnostics.Hc1().Cast<double>(), .. diagnostics.Hc2().Cast<double>(), .. diagnostics.Hc3().Cast<double>(),
        .. diagnostics.Meat(2).Cast<double>(),
    ];
}
