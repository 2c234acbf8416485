using CsCheck;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Engine;

public class SampleWeightTests
{
    public static TheoryData<GradientSource> Sources => [GradientSource.Direct, GradientSource.Moments];

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_weight_of_n_is_the_row_n_times(GradientSource source) =>
        Gen.Select(Gen.Double[-5, 5], Gen.Int[0, 3], Gen.Double[-5, 5]).Array[1, 300].Where(HasWeight).Sample(cells =>
        {
            var weighted = cells.Select(cell => new Survey(cell.Item1, cell.Item2, cell.Item3)).ToArray();
            var repeated = weighted.SelectMany(row => Enumerable.Repeat(row with { Households = 1 }, (int)row.Households)).ToArray();
            var trainer = new Survey.Trainer(new() { LearningRate = 0.02, Epochs = 20, GradientSource = source });

            var (once, often) = (trainer.Fit(weighted), trainer.Fit(repeated));

            Assert.Equal(often.Loss, once.Loss, 1e-12 * often.LossHistory[0]);
            Assert.Equal(often.Model.Age, once.Model.Age, 1e-12);
            Assert.Equal(often.Model.Intercept, once.Model.Intercept, 1e-12);
            if (Variance(repeated) > 1e-6 * often.LossHistory[0])
                Assert.Equal(often.Metrics.RSquared, once.Metrics.RSquared, 1e-6);
        }, iter: 200);

    /// <summary>The mean of the target is computed around one of its values, and not around one without weight.</summary>
    [Theory]
    [MemberData(nameof(Sources))]
    public void The_share_that_is_explained_knows_no_row_without_weight(GradientSource source)
    {
        var trainer = new Survey.Trainer(new() { LearningRate = 0.02, Epochs = 20, GradientSource = source });

        var weighted = trainer.Fit([new(-3, 0, -3.4), new(1e-70, 3, 6e-63), new(1, 0, 0.003), new(1e-80, 1, 1e-93)]);

        Assert.Equal(trainer.Fit([new(1e-70, 3, 6e-63), new(1e-80, 1, 1e-93)]).Metrics.RSquared, weighted.Metrics.RSquared, 1e-6);
        Assert.Equal(-0.586, weighted.Metrics.RSquared, 1e-3);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_weight_of_zero_is_no_row_even_beside_numbers_much_smaller_than_its_own(GradientSource source)
    {
        var trainer = new Survey.Trainer(new() { LearningRate = 0.02, Epochs = 20, GradientSource = source });

        var once = trainer.Fit([new(1, 0, -1), new(4.7, 3, 2.7e-45), new(3.6e-53, 0, 2.3)]);
        var often = trainer.Fit([new(4.7, 1, 2.7e-45)]);

        Assert.Equal(often.Loss, once.Loss, 1e-12 * often.LossHistory[0]);
        Assert.Equal(often.Model.Age, once.Model.Age, 1e-12 * often.Model.Age);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void So_it_is_with_many_float_features(GradientSource source)
    {
        var random = new Random(5);
        float Next() => (float)random.NextDouble();
        var weighted = Enumerable.Range(0, 500).Select(_ => new Assay(Next(), Next(), Next(), Next(), Next(), Next(), Next(), random.Next(4))).ToArray();
        var repeated = weighted.SelectMany(row => Enumerable.Repeat(row with { Repeats = 1 }, row.Repeats)).ToArray();
        var trainer = new Assay.Trainer(new() { LearningRate = 0.05, Epochs = 20, GradientSource = source });

        var (once, often) = (trainer.Fit(weighted), trainer.Fit(repeated));

        Assert.Equal(often.Loss, once.Loss, 1e-5 * often.Loss);
        Assert.Equal(often.Model.C, once.Model.C, 1e-5);
        Assert.Equal(often.Model.Intercept, once.Model.Intercept, 1e-5);
    }

    [Fact]
    public void The_optimum_is_weighted_too()
    {
        Survey[] rows = [new(1, 3, 10), new(1, 1, 30), new(2, 2, 7)];

        var model = new Survey.Trainer().Fit(rows).Model;

        Assert.Equal(15, model.Predict(1), 1e-12);
        Assert.Equal(7, model.Predict(2), 1e-12);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Weights_that_are_all_zero_are_refused(GradientSource source) =>
        Assert.Contains("All sample weights are 0", Assert.Throws<ArgumentException>(() =>
            new Survey.Trainer(new() { Epochs = 1, LearningRate = 0.1, GradientSource = source }).Fit([new(1, 0, 2), new(2, 0, 3)])).Message);

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_that_is_no_weight_is_refused_by_row_and_property(double weight)
    {
        var refusal = Assert.Throws<InvalidRowException>(() => new Survey.Trainer().Fit([new(1, 1, 2), new(2, weight, 3)]));

        Assert.Equal((1, "Households"), (refusal.Row, refusal.Property));
    }

    private static double Variance(Survey[] rows)
    {
        var mean = rows.Average(row => row.Income);
        return rows.Average(row => Math.Pow(row.Income - mean, 2));
    }

    private static bool HasWeight((double Age, int Households, double Income)[] cells) => cells.Any(cell => cell.Households > 0);
}
