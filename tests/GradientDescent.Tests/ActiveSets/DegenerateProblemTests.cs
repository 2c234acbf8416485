using System.Collections.Concurrent;

namespace GradientDescent.Tests.ActiveSets;

/// <summary>Problems with many rows at the same kink, where a simplex method could go round in circles, end at their optimum as well.</summary>
public class DegenerateProblemTests
{
    private const int Problems = 200;

    [Fact]
    public void Small_whole_numbers_do() => EndAtTheBestVertex(static (_, problem) => problem);

    [Fact]
    public void Rows_given_several_times_do() =>
        EndAtTheBestVertex(static (_, problem) => problem with { Rows = [.. problem.Rows, .. problem.Rows], Targets = [.. problem.Targets, .. problem.Targets] });

    [Fact]
    public void Sample_weights_do() =>
        EndAtTheBestVertex(static (random, problem) => problem with { SampleWeights = [.. problem.Targets.Select((_, i) => i == 0 ? 1.0 : random.Next(4))] });

    [Fact]
    public void A_feature_given_twice_does() =>
        EndAtTheBestVertex(static (_, problem) => problem with { Rows = [.. problem.Rows.Select(static row => (double[])[row[0], .. row[..^1]])] });

    [Fact]
    public void A_constant_feature_does() =>
        EndAtTheBestVertex(static (_, problem) => problem with { Rows = [.. problem.Rows.Select(static row => (double[])[.. row[..^1], 7])] });

    [Fact]
    public void Fewer_rows_than_weights_do() =>
        EndAtTheBestVertex(static (_, problem) => problem with { Rows = problem.Rows[..2], Targets = problem.Targets[..2] });

    [Fact]
    public void Equal_targets_do() => EndAtTheBestVertex(static (_, problem) => problem with { Targets = [.. problem.Targets.Select(static _ => 3.0)] });

    [Fact]
    public void A_perfect_fit_does() => EndAtTheBestVertex(static (_, problem) => problem with { Targets = [.. problem.Rows.Select(static row => 2 + row.Sum())] });

    [Fact]
    public void A_lasso_does() => EndAtTheBestVertex(static (random, problem) => problem with { Penalty = Penalty.Lasso(random.Next(3) / 8.0) });

    [Fact]
    public void Coefficients_with_a_sign_do() => EndAtTheBestVertex(static (_, problem) => problem with { Penalty = new() { NonNegative = true, L1 = 0.125 } });

    private static void EndAtTheBestVertex(Func<Random, KinkedProblem, KinkedProblem> with)
    {
        var faults = new ConcurrentBag<string>();
        Parallel.For(0, Problems, seed =>
        {
            var random = new Random(seed);
            var (n, d) = (random.Next(4, 8), random.Next(1, 3));
            var rows = Enumerable.Range(0, n).Select(_ => Enumerable.Range(0, d).Select(_ => (double)random.Next(-2, 3)).ToArray()).ToArray();
            var loss = random.Next(3) switch { 0 => ([0.0], [-1.0, 1]), 1 => ([0.0], [-0.75, 0.25]), _ => (new[] { -1.0, 1 }, new[] { -1.0, 0, 1 }) };
            var problem = with(random, new(rows, [.. rows.Select(_ => (double)random.Next(-3, 4))], random.Next(3) > 0) { Loss = loss });

            var fit = problem.Fit();
            var least = VertexEnumeration.LeastValue(problem);
            if (fit.StopReason != StopReason.Converged || Math.Abs(fit.Loss - least) > 1e-12)
                faults.Add($"{seed}: {fit.Loss:R} instead of {least:R}, and {fit}");
        });

        Assert.True(faults.IsEmpty, string.Join('\n', faults));
    }
}
