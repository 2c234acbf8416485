using CsCheck;
using GradientDescent.Tests.Losses;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Invariance;

/// <summary>What the optimum owes to the units of the rows, and what it does not.</summary>
public class UnitTests
{
    private static readonly ModelCase Model = new ModelCase<Double2, double, Double2.Trainer.Kernel, Double2.Model>();

    private static readonly ModelCase FloatModel = new ModelCase<Float5, float, Float5.Trainer.Kernel, Float5.Model>();

    private static readonly Gen<double[][]> Rows = Gen.Double[-1, 1].Array[30].Array[3];

    private static readonly Gen<double> Scale = Gen.Double[-6, 6].Select(exponent => Math.Pow(10, exponent));

    public static TheoryData<LossCase> Losses => LossCases.Rows;

    [Theory]
    [MemberData(nameof(Losses))]
    public void A_feature_in_units_so_many_times_smaller_has_a_coefficient_so_many_times_smaller(LossCase loss) =>
        Gen.Select(Rows, Scale).Sample((columns, scale) =>
        {
            var fit = Model.Fit(loss, null, columns);
            double[][] scaled = [[.. columns[0].Select(cell => cell * scale)], columns[1], columns[2]];

            var other = Model.Fit(loss, null, scaled);

            AssertSame(loss, columns, fit, other.Loss, [other.Weights[0] * scale, other.Weights[1], other.Weights[2]]);
        }, iter: 30);

    [Theory]
    [MemberData(nameof(Losses))]
    public void A_target_that_is_larger_by_a_constant_moves_the_intercept_by_it_and_no_coefficient(LossCase loss) =>
        Gen.Select(Rows, Gen.Double[-100, 100]).Sample((columns, shift) =>
        {
            var fit = Model.Fit(loss, null, columns);

            var other = Model.Fit(loss, null, [columns[0], columns[1], [.. columns[2].Select(cell => cell + shift)]]);

            AssertSame(loss, columns, fit, other.Loss, [other.Weights[0], other.Weights[1], other.Weights[2] - shift]);
        }, iter: 30);

    [Theory]
    [MemberData(nameof(Losses))]
    public void Standardised_features_give_the_same_model_in_the_features_own_units(LossCase loss) =>
        Gen.Select(Rows, Scale, Gen.Double[-1e3, 1e3]).Sample((columns, scale, shift) =>
        {
            double[][] rows = [[.. columns[0].Select(cell => scale * (shift + cell))], columns[1], columns[2]];
            var fit = Model.Fit(loss, null, rows);

            var other = Model.Fit(loss, new() { Standardize = true }, rows);

            AssertSame(loss, rows, fit, other.Loss, other.Weights);
        }, iter: 30);

    [Fact]
    public void A_descent_with_standardised_features_comes_to_the_same_optimum_where_one_without_has_hardly_begun()
    {
        House[] houses = [.. Enumerable.Range(0, 60).Select(i => new House(1960 + i, 20 + (3 * i) + (15 * Math.Sin(i))))];
        var options = new TrainerOptions { Epochs = 200, GradientSource = GradientSource.Direct };
        var optimum = new House.Trainer().Fit(houses);

        var standardised = new House.Trainer(options with { Standardize = true }).Fit(houses);

        Assert.Equal(optimum.Model.Bedrooms, standardised.Model.Bedrooms, 1e-9);
        Assert.Equal(optimum.Model.Predict(1990), standardised.Model.Predict(1990), 1e-9);
        Assert.True(new House.Trainer(options).Fit(houses).Loss > 2 * optimum.Loss);
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void Floats_come_to_the_optimum_of_doubles_as_near_as_floats_can(LossCase loss)
    {
        var random = new Random(3);
        var columns = Enumerable.Range(0, 6).Select(_ => Enumerable.Range(0, 200).Select(_ => (double)(float)((2 * random.NextDouble()) - 1)).ToArray()).ToArray();
        var doubles = new ModelCase<Double5, double, Double5.Trainer.Kernel, Double5.Model>().Fit(loss, null, columns);

        var floats = FloatModel.Fit(loss, null, columns);

        Assert.Equal(doubles.Loss, floats.Loss, 1e-4 * loss.At(1).Loss);
    }

    /// <summary>The same least loss, at the same weights where there is but one place for it.</summary>
    private static void AssertSame(LossCase loss, double[][] columns, Fitted fit, double otherLoss, double[] weights)
    {
        Assert.Equal(fit.Loss, otherLoss, 1e-6 * (fit.Loss + 1e-3));
        Assert.Equal(fit.Loss, MeanLoss(weights), 1e-6 * (fit.Loss + 1e-3));
        if (loss is LossCase<SquaredError> or LossCase<Halved<SquaredError>> or LossCase<LogCosh>)
            Assert.All(fit.Weights.Zip(weights), pair => Assert.Equal(pair.First, pair.Second, 1e-6 * (1 + Math.Abs(pair.First))));

        double MeanLoss(double[] at) => Enumerable.Range(0, columns[0].Length).Average(row =>
            loss.At((at[0] * columns[0][row]) + (at[1] * columns[1][row]) + at[2] - columns[2][row]).Loss);
    }
}
