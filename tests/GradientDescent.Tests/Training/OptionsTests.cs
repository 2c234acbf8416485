using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Training;

public class OptionsTests
{
    public static TheoryData<TrainerOptions> Descending =>
    [
        new() { LearningRate = 0.01 },
        new() { Epochs = 7 },
        new() { OnDivergence = OnDivergence.Stop },
    ];

    [Theory]
    [MemberData(nameof(Descending))]
    public void Any_descent_option_gives_descent(TrainerOptions options) =>
        Assert.Equal(StopReason.EpochsCompleted, new House.Trainer(options).Fit(House.Tutorial).StopReason);

    [Fact]
    public void Watching_alone_does_not() =>
        Assert.Equal(StopReason.Solved, new House.Trainer(new() { Progress = new Progress<EpochProgress>() }).Fit(House.Tutorial).StopReason);

    [Fact]
    public void Epochs_are_200_where_nothing_is_said() =>
        Assert.Equal(200, new House.Trainer(new() { LearningRate = 0.0075 }).Fit(House.Tutorial).Epochs);

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_learning_rate_is_a_finite_number_above_0(double rate) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TrainerOptions { LearningRate = rate });

    [Fact]
    public void Epochs_are_not_negative() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TrainerOptions { Epochs = -1 });
}
