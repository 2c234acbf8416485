using System.Numerics;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Losses;

/// <summary>What a fit says of a user's own loss.</summary>
public class OwnLossTests
{
    public static TheoryData<string> Ways => [.. Options.Keys];

    private static Dictionary<string, TrainerOptions> Options { get; } = new()
    {
        ["default"] = new(),
        ["descent"] = new() { Epochs = 100 },
        ["limited memory"] = new() { Optimizer = Optimizer.Lbfgs() },
        ["batches"] = new() { LearningRate = 0.001, MiniBatches = new() { Size = 3 } },
    };

    [Fact]
    public void A_kink_that_the_library_does_not_know_is_not_called_converged()
    {
        var fit = new House.Trainer<OwnAbsoluteError>(default).Fit(House.Tutorial);
        var exact = new House.Trainer<AbsoluteError>(default).Fit(House.Tutorial);

        Assert.Equal(exact.Loss, fit.Loss, 1e-6 * exact.Loss);
        Assert.Equal((StopReason.Converged, StopReason.ToleranceReached), (exact.StopReason, fit.StopReason));
        Assert.Contains("OwnAbsoluteError has a kink", Assert.Single(fit.Advice));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_loss_that_is_not_a_number_somewhere_is_refused_by_name(string way)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new House.Trainer<Rooted>(default, Options[way]).Fit(House.Tutorial));

        Assert.StartsWith("Rooted returns NaN as the loss of a prediction of ", exception.Message);
    }

    [Fact]
    public void So_is_a_kinked_one_and_one_whose_slope_is_not_a_number()
    {
        Assert.StartsWith("RootedWithKink returns NaN as the loss", Assert.Throws<InvalidOperationException>(() => new House.Trainer<RootedWithKink>(default).Fit(House.Tutorial)).Message);
        Assert.StartsWith("Slopeless returns NaN as the slope", Assert.Throws<InvalidOperationException>(() => new House.Trainer<Slopeless>(default).Fit(House.Tutorial)).Message);
    }

    [Fact]
    public void Infinity_is_avoided()
    {
        var fit = new House.Trainer<Poisson>(default).Fit(House.Tutorial, new House.Model { Intercept = 1, Bedrooms = 0 });

        Assert.Equal(StopReason.Converged, fit.StopReason);
        Assert.InRange(fit.GradientNorm, 0, 1e-6);
    }

    [Fact]
    public void Numbers_that_are_too_large_are_not_the_losss_doing() =>
        Assert.Contains("too large", Assert.Throws<ArgumentException>(() => new House.Trainer<Huber>(new(1e300)).Fit([.. House.Tutorial, new House(3, 1e200)])).Message);

    private readonly struct OwnAbsoluteError : ILoss
    {
        public double? CurvatureBound => null;

        public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
            where T : unmanaged, IBinaryFloatingPointIeee754<T> => default(AbsoluteError).Evaluate(prediction, target, out slope);
    }

    /// <summary>√(prediction + 1) − …, which nobody has for predictions below −1.</summary>
    private readonly struct Rooted : ILoss
    {
        public double? CurvatureBound => 2;

        public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
            where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            slope = Vector<T>.One;
            return prediction + Vector.SquareRoot(prediction + Vector<T>.One);
        }
    }

    private readonly struct RootedWithKink : ILoss
    {
        public double? CurvatureBound => null;

        public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
            where T : unmanaged, IBinaryFloatingPointIeee754<T> => default(Rooted).Evaluate(prediction, target, out slope);
    }

    private readonly struct Slopeless : ILoss
    {
        public double? CurvatureBound => 2;

        public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
            where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            var residual = prediction - target;
            slope = Vector.SquareRoot(residual);
            return residual * residual;
        }
    }

    /// <summary>prediction − target · log prediction, and infinity below 0.</summary>
    private readonly struct Poisson : ILoss
    {
        public double? CurvatureBound => 1000;

        public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
            where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            var isDefined = Vector.GreaterThan(prediction, Vector<T>.Zero);
            var logarithm = Vector.Log(prediction.As<T, double>()).As<double, T>();
            slope = Vector.ConditionalSelect(isDefined, Vector<T>.One - (target / prediction), Vector<T>.Zero);
            return Vector.ConditionalSelect(isDefined, prediction - (target * logarithm), Vector.Create(T.PositiveInfinity));
        }
    }
}
