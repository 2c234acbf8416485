using System.Collections.Concurrent;
using System.Globalization;
using GradientDescent.Tests.Golden;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.ActiveSets;

/// <summary>Piecewise linear losses end at their exact optimum, and only then as converged.</summary>
public class ExactOptimumTests
{
    private const double Close = 1e-9;

    /// <summary>KINKED_PROBLEMS asks for more.</summary>
    private static readonly int Problems = int.Parse(Environment.GetEnvironmentVariable("KINKED_PROBLEMS") ?? "200", CultureInfo.InvariantCulture);

    /// <summary>The optimum of scipy 1.15's linprog. On the same rows a smoothed loss stops at 0.763568337.</summary>
    [Fact]
    public void The_quantile_of_correlated_features_is_that_of_the_linear_program()
    {
        var rows = GoldenFile.Rows("ActiveSets/correlated.csv");
        var problem = new KinkedProblem([.. rows.Select(static row => row[..6])], [.. rows.Select(static row => row[6])]) { Loss = ([0], [-0.9, 1 - 0.9]) };

        var fit = problem.Fit();

        Assert.Equal(0.763508666, fit.Loss, 1e-9);
        Assert.Equal(1.0127, fit.Model.ToWeights()[1], 1e-4);
        Assert.Equal(StopReason.Converged, fit.StopReason);
        Assert.Empty(fit.Advice);
    }

    [Fact]
    public void Random_problems_end_at_their_optimum() => EndAtTheirOptimum(static problem => problem);

    [Fact]
    public void So_they_do_with_a_lasso() => EndAtTheirOptimum(static problem => problem with { Penalty = Penalty.Lasso(0.01) });

    [Fact]
    public void So_they_do_with_a_ridge_penalty() => EndAtTheirOptimum(static problem => problem with { Penalty = Penalty.Ridge(0.01) });

    [Fact]
    public void So_they_do_with_both_and_without_negative_coefficients() =>
        EndAtTheirOptimum(static problem => problem with { Penalty = Penalty.ElasticNet(0.02, 0.5) with { NonNegative = true } });

    [Fact]
    public void Half_of_such_a_loss_ends_at_the_same_weights()
    {
        var (whole, half) = (new House.Trainer<QuantileLoss>(new(0.9)).Fit(House.Tutorial), new House.Trainer<Halved<QuantileLoss>>(new(new(0.9))).Fit(House.Tutorial));

        Assert.Equal(StopReason.Converged, half.StopReason);
        Assert.Equal(whole.Model.Bedrooms, half.Model.Bedrooms, 1e-12);
        Assert.Equal(whole.Loss / 2, half.Loss, 1e-12);
    }

    private static void EndAtTheirOptimum(Func<KinkedProblem, KinkedProblem> with)
    {
        var faults = new ConcurrentBag<string>();
        Parallel.For(0, Problems, seed =>
        {
            var problem = with(KinkedProblem.Random(seed));
            var fit = problem.Fit();
            var weights = fit.Model.ToWeights();
            var (bound, value) = (TangentBound.Of(problem, weights) ?? 0, problem.Value(weights));
            if (fit.StopReason != StopReason.Converged || Math.Max(bound, Math.Abs(value - fit.Loss)) > (Close * value) + problem.RoundingOf(weights))
                faults.Add($"{seed}: {value} is at most {bound} above the optimum, and {fit}");
        });

        Assert.True(faults.IsEmpty, string.Join('\n', faults));
    }
}
