using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Training;

/// <summary>Options that contradict each other are refused before a row is read, with a way out.</summary>
public class ContradictionTests
{
    private static readonly MiniBatches MiniBatches = new();

    public static TheoryData<TrainerOptions, string> Contradictions => new()
    {
        { new() { MiniBatches = MiniBatches, Optimizer = Optimizer.Lbfgs() }, "L-BFGS needs all rows" },
        { new() { MiniBatches = MiniBatches, Optimizer = Optimizer.Fista() }, "FISTA needs all rows" },
        { new() { LearningRate = 0.1, Optimizer = Optimizer.Lbfgs() }, "leave LearningRate out" },
        { new() { Optimizer = Optimizer.Adam() }, "set LearningRate" },
        { new() { Optimizer = Optimizer.AdaGrad(), LearningRate = LearningRate.Automatic }, "set LearningRate" },
        { new() { MiniBatches = MiniBatches, GradientSource = GradientSource.Moments }, "MiniBatches need the rows" },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void They_are_refused(TrainerOptions options, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => new House.Trainer(options)).Message);

    [Fact]
    public void What_a_loss_cannot_have_is_refused()
    {
        Assert.Contains("loss without a kink", Assert.Throws<NotSupportedException>(() => new House.Trainer<AbsoluteError>(default, new() { Optimizer = Optimizer.Lbfgs() })).Message);
        Assert.Contains("Huber cannot be computed from moments", Assert.Throws<NotSupportedException>(() => new House.Trainer<Huber>(default, new() { GradientSource = GradientSource.Moments })).Message);
        Assert.Throws<ArgumentNullException>(() => new TrainerOptions { Penalty = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TrainerOptions { MaxDegreeOfParallelism = 0 });
    }
}
