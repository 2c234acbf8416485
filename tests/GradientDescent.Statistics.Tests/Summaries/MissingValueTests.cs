namespace GradientDescent.Statistics.Tests.Summaries;

/// <summary>A tenant's visit; a missing age is the mean of the others, and so is the logarithm of a missing distance.</summary>
[LinearModel]
public partial record Visit([Missing(MissingValues.Mean)] double? Age, [Log, Missing(MissingValues.Mean)] double? Distance, [Target] double Cost)
{
    public static readonly Visit[] Some =
        [new(20, 1, 5), new(30, 4, 9), new(null, 2, 7), new(50, null, 12), new(60, 8, 17), new(40, 3, 8), new(null, null, 10), new(35, 6, 11)];
}

/// <summary>A summary predicts a row with missing values as the model does.</summary>
public class MissingValueTests
{
    public static TheoryData<double?, double?> Rows => new() { { null, 2 }, { 30, null }, { null, null }, { 30, 2 } };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_missing_value_is_the_models_mean(double? age, double? distance)
    {
        var fit = new Visit.Trainer().Fit(Visit.Some);
        var row = new Visit(age, distance, 0);

        var estimate = fit.Summary().Predict(Visit.Trainer.Features(row));

        Assert.Equal(fit.Model.Predict(row), estimate.Value, 1e-12);
        Assert.Equal(fit.Summary().Predict(Visit.Trainer.Features(row, fit.Model)), estimate);
        Assert.True(double.IsFinite(estimate.StandardError) && double.IsFinite(estimate.PredictionInterval.Upper));
    }

    [Fact]
    public void The_estimate_of_the_mean_has_it_too()
    {
        var trainer = new Visit.Trainer();
        var fit = trainer.Fit(Visit.Some);
        var row = new Visit(null, null, 0);

        Assert.Equal(fit.Model.Predict(row), Assert.Single(fit.SmearingEstimates(trainer.PrepareRows(Visit.Some, fit.Model), [Visit.Trainer.Features(row)])), 1e-9);
    }

    [Fact]
    public void A_value_that_cannot_be_computed_is_no_missing_value()
    {
        var fit = new Visit.Trainer().Fit(Visit.Some);
        var row = new Visit(30, -1, 0);

        Assert.Equal(double.NaN, fit.Model.Predict(row));
        Assert.Equal(double.NaN, fit.Summary().Predict(Visit.Trainer.Features(row)).Value);
    }

    [Fact]
    public void A_feature_without_a_mean_stays_missing()
    {
        var summary = new House.Trainer().Fit(House.Tutorial).Summary();

        Assert.Equal(double.NaN, summary.Predict([double.NaN]).Value);
    }
}
