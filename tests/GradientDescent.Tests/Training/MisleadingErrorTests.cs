using System.Numerics;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Training;

/// <summary>An error names what is wrong, and not something else.</summary>
public class MisleadingErrorTests
{
    private const string InitialModel = "The initial model's weight Bedrooms is NaN: all weights of an initial model must be finite.";

    public static TheoryData<TrainerOptions> Unused =>
    [
        new() { Solver = LeastSquaresSolver.Qr, LearningRate = 0.01 },
        new() { Solver = LeastSquaresSolver.NormalEquations, Epochs = 10 },
        new() { Solver = LeastSquaresSolver.Qr, OnDivergence = OnDivergence.Stop },
    ];

    public static TheoryData<TrainerOptions> Descents => [new(), new() { Epochs = 3 }, new() { Penalty = Penalty.Lasso(0.1) }, new() { Epochs = 3, GradientSource = GradientSource.Direct }];

    public static TheoryData<TrainerOptions> HugePenalties =>
    [
        new() { Penalty = Penalty.Ridge(double.MaxValue) },
        new() { Penalty = Penalty.Ridge(double.MaxValue), Epochs = 3 },
        new() { Penalty = Penalty.Ridge(double.MaxValue), Optimizer = Optimizer.Lbfgs() },
        new() { Penalty = Penalty.Ridge(double.MaxValue / 10), Standardize = true },
    ];

    [Theory]
    [MemberData(nameof(Unused))]
    public void A_solver_that_would_not_run_is_refused(TrainerOptions options) =>
        Assert.StartsWith($"Solver = {options.Solver} computes the optimum", Assert.Throws<ArgumentException>(() => new House.Trainer(options)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_solver_for_another_loss_is_refused_and_a_portion_needs_none()
    {
        var options = new TrainerOptions { Solver = LeastSquaresSolver.Qr };

        Assert.Throws<ArgumentException>(() => new House.Trainer<Huber>(new(1), options));
        Assert.Equal(new House.Trainer().PartialFit(House.Tutorial).Model, new House.Trainer(options).PartialFit(House.Tutorial).Model);
    }

    [Theory]
    [MemberData(nameof(Descents))]
    public void An_initial_model_that_is_not_finite_is_refused_by_its_weight_before_rows_are_read(TrainerOptions options)
    {
        var (trainer, start) = (new House.Trainer(options), new House.Model { Bedrooms = double.NaN, Intercept = 1 });
        var unread = Rows.Repeatable<House>(static () => throw new TimeZoneNotFoundException());

        Assert.Equal(InitialModel, Assert.Throws<ArgumentException>(() => trainer.Fit(unread, start)).Message);
        Assert.Equal(InitialModel, Assert.Throws<ArgumentException>(() => trainer.PartialFit(unread, start)).Message);
        if (options.GradientSource == GradientSource.Auto)
            Assert.Equal(InitialModel, Assert.Throws<ArgumentException>(() => trainer.Fit(trainer.MomentsOf(House.Tutorial), start)).Message);
    }

    [Theory]
    [MemberData(nameof(HugePenalties))]
    public void A_penalty_that_is_too_large_is_refused_as_such(TrainerOptions options) => Assert.Equal(
        $"The penalty {options.Penalty} is too large for the number type: use smaller penalty weights.",
        Assert.Throws<ArgumentException>(() => new House.Trainer(options).Fit(House.Tutorial)).Message);

    [Fact]
    public void A_loss_or_a_slope_that_is_NaN_is_not_called_too_large()
    {
        foreach (var (loss, slope) in new (double, double)[] { (double.NaN, 0), (1, double.NaN) })
        {
            Assert.StartsWith(
                "ConstantLoss returns NaN as the ",
                Assert.Throws<InvalidOperationException>(() => new House.Trainer<ConstantLoss>(new(loss, slope), new() { Epochs = 3 }).Fit(House.Tutorial)).Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Any_number_of_threads_may_be_allowed()
    {
        var rows = Enumerable.Range(0, 200_000).Select(static i => new House(i % 7, i % 11)).ToArray();

        Assert.Equal(new House.Trainer().Fit(rows).Model, new House.Trainer(new() { MaxDegreeOfParallelism = int.MaxValue }).Fit(rows).Model);
        Assert.Throws<ArgumentOutOfRangeException>(static () => Optimizer.Lbfgs(int.MaxValue));
    }

    private readonly struct ConstantLoss(double loss, double slope) : ILoss
    {
        public double? CurvatureBound => 1;

        public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slopes)
            where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            slopes = Vector.Create(T.CreateTruncating(slope));
            return Vector.Create(T.CreateTruncating(loss));
        }
    }
}
