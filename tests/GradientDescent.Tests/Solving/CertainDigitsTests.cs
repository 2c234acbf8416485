using System.Collections.Concurrent;
using System.Globalization;
using GradientDescent.Solving;
using Xunit.Abstractions;

namespace GradientDescent.Tests.Solving;

/// <summary>What is said to be certain of weights is held against the exact optimum of the same doubles.</summary>
public class CertainDigitsTests(ITestOutputHelper output)
{
    /// <summary>CERTAIN_DIGITS_PROBLEMS asks for more.</summary>
    private static readonly int Problems = int.Parse(Environment.GetEnvironmentVariable("CERTAIN_DIGITS_PROBLEMS") ?? "300", CultureInfo.InvariantCulture);

    /// <summary>A bound is a bound up to what its own computation rounds, which is noticed where hardly a digit is certain.</summary>
    private const double Allowance = 0.3;

    [Theory]
    [InlineData(LeastSquaresSolver.Auto)]
    [InlineData(LeastSquaresSolver.NormalEquations)]
    [InlineData(LeastSquaresSolver.Qr)]
    public void No_claim_is_above_the_truth(LeastSquaresSolver solver)
    {
        var gaps = Gaps(solver, static optimum => optimum.Digits);

        Assert.All(gaps, gap => Assert.True(gap.Digits > -Allowance, gap.ToString()));
    }

    [Theory]
    [InlineData(LeastSquaresSolver.NormalEquations)]
    [InlineData(LeastSquaresSolver.Qr)]
    public void Nor_is_what_arithmetic_alone_is_said_to_leave_and_half_of_it_is_within_four_digits(LeastSquaresSolver solver)
    {
        var gaps = Gaps(solver, static optimum => optimum.Method == SolutionMethod.RefinedQr ? null
            : CertainDigits.Of(optimum.Solved, optimum.Weights, new ErrorBound(optimum.Solved).OfArithmetic()));

        Assert.All(gaps, gap => Assert.True(gap.Digits > -Allowance, gap.ToString()));
        Assert.InRange(Median(gaps), 0, 4);
    }

    [Fact]
    public void Refinement_of_whole_numbers_claims_all_digits_but_one_and_has_them()
    {
        var gaps = Gaps(LeastSquaresSolver.Qr, static optimum => optimum.Method == SolutionMethod.RefinedQr ? optimum.Digits : null, RandomLeastSquares.OfWholeNumbers);

        Assert.All(gaps, gap => Assert.True(gap.Digits > -Allowance, gap.ToString()));
        Assert.InRange(Median(gaps), 0, 1);
    }

    private ConcurrentBag<Gap> Gaps(LeastSquaresSolver solver, Func<Optimum, double[]?> claims, Func<int, LeastSquaresProblem>? problems = null)
    {
        var gaps = new ConcurrentBag<Gap>();
        Parallel.For(0, Problems, seed =>
        {
            var problem = (problems ?? RandomLeastSquares.Of)(seed);
            var optimum = problem.Solve(solver);
            if (claims(optimum) is not { } claimed)
                return;
            var truth = problem.TrueDigits(optimum);
            foreach (var weight in Enumerable.Range(0, truth.Length).Except(LeastSquaresProblem.Redundant(optimum)))
                gaps.Add(new(seed, weight, optimum.Method, truth[weight] - claimed[weight]));
        });

        foreach (var method in gaps.GroupBy(gap => gap.Method))
            output.WriteLine(FormattableString.Invariant($"{method.Key}: {method.Count()} weights, truth − claim {Median(method):F1} in the median, {method.Min(gap => gap.Digits):F2} at least"));
        return gaps;
    }

    private static double Median(IEnumerable<Gap> gaps)
    {
        double[] sorted = [.. gaps.Select(gap => gap.Digits).Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>How many digits more than claimed a weight has.</summary>
    private sealed record Gap(int Seed, int Weight, SolutionMethod Method, double Digits);
}
