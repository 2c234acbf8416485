using GradientDescent.Kernels;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Engine;

/// <summary>Direct and moments are two ways to one trajectory.</summary>
public class SourceTests
{
    private const double DoubleAgreement = 1e-9;
    private const double FloatAgreement = 5e-4;

    public static TheoryData<double, double> Places => new()
    {
        { 0, 1 },
        { 0, 1e-3 },
        { 0, 1e4 },
        { 2000, 5 },
        { 5, 0.01 },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void In_double_both_take_the_same_steps(double mean, double spread)
    {
        AssertSameTrajectory<Double1, double, Double1.Trainer.Kernel, Double1.Model>(mean, spread, options => new Double1.Trainer(options), DoubleAgreement);
        AssertSameTrajectory<Double3, double, Double3.Trainer.Kernel, Double3.Model>(mean, spread, options => new Double3.Trainer(options), DoubleAgreement);
        AssertSameTrajectory<Double8, double, Double8.Trainer.Kernel, Double8.Model>(mean, spread, options => new Double8.Trainer(options), DoubleAgreement);
        AssertSameTrajectory<Double17, double, Double17.Trainer.Kernel, Double17.Model>(mean, spread, options => new Double17.Trainer(options), DoubleAgreement);
        AssertSameTrajectory<Double64, double, Double64.Trainer.Kernel, Double64.Model>(mean, spread, options => new Double64.Trainer(options), DoubleAgreement);
        AssertSameTrajectory<NoIntercept2, double, NoIntercept2.Trainer.Kernel, NoIntercept2.Model>(mean, spread, options => new NoIntercept2.Trainer(options), DoubleAgreement);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 1)]
    public void In_float_both_take_the_same_steps_to_float_precision(double mean, double spread)
    {
        AssertSameTrajectory<Float1, float, Float1.Trainer.Kernel, Float1.Model>(mean, spread, options => new Float1.Trainer(options), FloatAgreement);
        AssertSameTrajectory<Float6, float, Float6.Trainer.Kernel, Float6.Model>(mean, spread, options => new Float6.Trainer(options), FloatAgreement);
        AssertSameTrajectory<Float17, float, Float17.Trainer.Kernel, Float17.Model>(mean, spread, options => new Float17.Trainer(options), FloatAgreement);
    }

    [Fact]
    public void Rows_that_are_kept_and_rows_that_pass_by_give_the_same_bits()
    {
        var random = new Random(3);
        var rows = Enumerable.Range(0, 40_000).Select(_ => new Double2(random.NextDouble(), 2000 + random.NextDouble(), random.NextDouble())).ToList();
        var columns = new Columns<double>(3);
        for (var row = 0; row < rows.Count;)
        {
            var block = columns.AddRows(rows.Count - row);
            for (var at = 0; at < block.Rows; at++, row++)
                (block[0, at], block[1, at], block[2, at]) = (rows[row].X1, rows[row].X2, rows[row].Y);
        }

        Assert.Equal(new Double2.Trainer().Fit(rows).Model, new Double2.Trainer().Fit(columns).Model);
    }

    [Fact]
    public async Task Every_way_in_gives_the_same_bits()
    {
        var random = new Random(4);
        var rows = Enumerable.Range(0, 5000).Select(_ => new Double2(random.NextDouble(), random.NextDouble(), random.NextDouble())).ToArray();
        foreach (var source in new[] { GradientSource.Direct, GradientSource.Moments })
        {
            var trainer = new Double2.Trainer(new() { LearningRate = 0.1, Epochs = 10, GradientSource = source });
            var expected = trainer.Fit(rows);

            Assert.Equal(source, expected.GradientSource);
            Assert.Equal(expected.Model, trainer.Fit(rows.ToList()).Model);
            Assert.Equal(expected.Model, trainer.Fit(rows.AsMemory()).Model);
            Assert.Equal(expected.Model, trainer.Fit(rows.Where(_ => true)).Model);
            Assert.Equal(expected.Model, (await trainer.FitAsync(Stream(rows))).Model);
        }
    }

    [Fact]
    public void The_trainer_takes_moments_where_one_pass_costs_less_than_the_epochs()
    {
        Assert.Equal(GradientSource.Moments, SourceOf(new() { LearningRate = 0.1, Epochs = 200 }));
        Assert.Equal(GradientSource.Direct, SourceOf(new() { LearningRate = 0.1, Epochs = 1 }));
        Assert.Equal(GradientSource.Moments, SourceOf(new()));
        Assert.Equal(GradientSource.Direct, SourceOf(new() { GradientSource = GradientSource.Direct }));

        static GradientSource SourceOf(TrainerOptions options) => new House.Trainer(options).Fit(House.Tutorial).GradientSource;
    }

    [Fact]
    public void Columns_of_another_record_are_refused() =>
        Assert.Contains("The number of columns is 3, but House needs 2: Bedrooms, Price.",
            Assert.Throws<ArgumentException>(() => new House.Trainer().Fit(RandomColumns.Of(5, 3, seed: 1))).Message);

    private static async IAsyncEnumerable<Double2> Stream(Double2[] rows)
    {
        foreach (var row in rows)
        {
            if (row.X1 < 0.01)
                await Task.Yield();
            yield return row;
        }
    }

    private static void AssertSameTrajectory<TRow, T, TKernel, TModel>(
        double mean, double spread, Func<TrainerOptions, LinearTrainer<TRow, T, TKernel, TModel, SquaredError>> trainer, double agreement)
        where T : unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
        where TModel : ILinearModel<TModel>
    {
        var columns = RandomColumns.Of<T>(1500, TKernel.FeatureCount + 1, seed: TKernel.FeatureCount, _ => (mean, spread));
        var rate = trainer(new() { Epochs = 1 }).Fit(columns).LearningRate!.Value;
        var direct = trainer(new() { LearningRate = rate, Epochs = 200, GradientSource = GradientSource.Direct }).Fit(columns);
        var moments = trainer(new() { LearningRate = rate, Epochs = 200, GradientSource = GradientSource.Moments }).Fit(columns);

        Assert.Equal(201, direct.LossHistory.Count);
        for (var epoch = 0; epoch <= 200; epoch++)
        {
            Assert.Equal(direct.LossHistory[epoch], moments.LossHistory[epoch], agreement * direct.LossHistory[epoch]);
            var (expected, actual) = (direct.ModelHistory[epoch].ToWeights(), moments.ModelHistory[epoch].ToWeights());
            var size = expected.Max(Math.Abs);
            for (var weight = 0; weight < expected.Length; weight++)
                Assert.Equal(expected[weight], actual[weight], agreement * size);
        }
    }
}
