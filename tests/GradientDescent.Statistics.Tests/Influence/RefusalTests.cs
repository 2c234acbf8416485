using GradientDescent.Statistics.Tests.Summaries;

namespace GradientDescent.Statistics.Tests.Influence;

/// <summary>What has no influence measures is refused, with the fix.</summary>
public class RefusalTests
{
    private static readonly House.Trainer Trainer = new();
    private static readonly FitResult<House.Model> Fit = Trainer.Fit(House.Tutorial);
    private static readonly RowSource Rows = Trainer.PrepareRows(House.Tutorial, Fit.Model);

    [Fact]
    public void A_penalised_optimum() => AssertRefused("fit without Penalty", new House.Trainer(new() { Penalty = Penalty.Ridge(1) }).Fit(House.Tutorial));

    [Fact]
    public void A_descent() => AssertRefused("fit without descent options", new House.Trainer(new() { LearningRate = 0.075 }).Fit(House.Tutorial));

    [Fact]
    public void Other_rows()
    {
        var other = Trainer.PrepareRows(House.Tutorial[1..], Fit.Model);

        Assert.Contains("trained on", Assert.Throws<ArgumentException>(() => Fit.Influence(other)).Message, StringComparison.Ordinal);
        Assert.Contains("PrepareRows", Assert.Throws<ArgumentException>(() => new Estate.Trainer().Fit([new(1, 2, 3, 4), new(2, 2, 2, 5)]).Influence(other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_are_too_small()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Fit.Influence(Rows, count: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fit.ResidualBins(Rows, count: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fit.ComponentPlusResidual(Rows, "Bedrooms", maxPoints: 0));
        Assert.Empty(Fit.Influence(Rows, count: 0).LargestLeverages);
    }

    [Fact]
    public void A_feature_that_is_not_there() =>
        Assert.All<Func<object>>(
            [() => Fit.AddedVariable(Rows, "Rooms"), () => Fit.ComponentPlusResidual(Rows, "Rooms"), () => Fit.ResidualBins(Rows, by: "Rooms")],
            call => Assert.Contains("no feature 'Rooms': use one of Bedrooms", Assert.Throws<ArgumentException>(call).Message, StringComparison.Ordinal));

    private static void AssertRefused(string fix, FitResult<House.Model> fit) =>
        Assert.All<Func<object>>(
            [() => fit.Influence(Rows), () => fit.InfluenceOfRows(Rows), () => fit.ScaleLocationBins(Rows), () => fit.AddedVariable(Rows, "Bedrooms")],
            call => Assert.Contains(fix, Assert.Throws<InvalidOperationException>(call).Message, StringComparison.Ordinal));
}
