using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Prediction;

/// <summary>Where the training rows end, a prediction begins to extrapolate.</summary>
public class ExtrapolationTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(5, false)]
    [InlineData(1 - 1e-15, true)]
    [InlineData(5.00000000000001, true)]
    [InlineData(3, false)]
    [InlineData(double.NaN, true)]
    [InlineData(double.NegativeInfinity, true)]
    public void The_limits_themselves_are_inside(double bedrooms, bool isOutside)
    {
        var trainer = new House.Trainer();
        var fit = trainer.Fit(House.Tutorial);
        var model = (fit.Model with { }).AttachDetails(fit.Details(trainer.PrepareRows(House.Tutorial, fit.Model)));

        Assert.Equal(isOutside, model.IsExtrapolating(new House(bedrooms, 0), out var property));
        Assert.Equal(isOutside ? "Bedrooms" : null, property);
    }

    [Fact]
    public void A_level_that_no_row_had_is_outside()
    {
        Home[] rows = [.. Home.Some.Where(static home => home.Heat != Heat.Wood), .. Home.Some.Where(static home => home.Heat == Heat.Gas)];

        Says("Heat", rows, Home.Some[0] with { Heat = Heat.Wood });
        Says("Side", rows, Home.Some[0] with { Side = "east" });
        Says(null, rows, Home.Some[0]);
    }

    [Fact]
    public void A_missing_value_is_outside_where_no_row_missed_it_and_nothing_stands_for_it()
    {
        Home[] heard = [.. Home.Some.Where(static home => home.Noise is not null)];

        Says("Noise", heard, heard[0] with { Noise = null });
        Says(null, Home.Some, Home.Some[0] with { Noise = null });
        Says(null, Home.Some, Home.Some[0] with { Age = null });
    }

    [Fact]
    public void Without_a_record_it_is_the_same()
    {
        var trainer = new Home.Trainer();
        var fit = trainer.Fit(Home.Some);
        var model = new LinearModel((fit.Model with { }).AttachDetails(fit.Details(trainer.PrepareRows(Home.Some, fit.Model))).ToJson());

        Assert.False(model.IsExtrapolating(Home.Some[3].Named()));
        Assert.True(model.IsExtrapolating((Home.Some[3] with { Built = new(2026, 1, 1) }).Named(), out var property));
        Assert.Equal("Built", property);
    }

    /// <summary>What a model of these rows, whatever its weights, says of another row.</summary>
    private static void Says(string? expected, Home[] rows, Home row)
    {
        var trainer = new Home.Trainer(new() { Penalty = Penalty.Ridge(0.1) });
        var fit = trainer.Fit(rows);
        var model = (fit.Model with { }).AttachDetails(fit.Details(trainer.PrepareRows(rows, fit.Model)));

        model.IsExtrapolating(row, out var property);
        Assert.Equal(expected, property);
    }
}
