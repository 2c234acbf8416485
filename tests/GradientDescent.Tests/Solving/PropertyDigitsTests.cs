using System.Numerics;
using GradientDescent.Tests.Records;
using GradientDescent.Tests.Refinement;

namespace GradientDescent.Tests.Solving;

/// <summary>Certain digits are held against exact arithmetic on the values of the properties, not on the numbers of the columns.</summary>
public class PropertyDigitsTests
{
    private const int Problems = 200;
    private const double Allowance = 0.3;

    [Theory]
    [InlineData(LeastSquaresSolver.Auto)]
    [InlineData(LeastSquaresSolver.NormalEquations)]
    [InlineData(LeastSquaresSolver.Qr)]
    public void No_claim_is_above_the_truth_of_the_properties(LeastSquaresSolver solver)
    {
        for (var seed = 0; seed < Problems; seed++)
        {
            var random = new Random(seed);
            var (offset, scale) = (Power(random, 0, 9), Power(random, 0, 3));
            DoubleColumns[] rows = [.. Enumerable.Range(0, random.Next(8, 60)).Select(_ => new DoubleColumns(
                (int)(offset % 2e9) + random.Next(1 + (int)scale),
                (long)(offset * 1e9) + random.Next(1 + (int)(1000 * scale)),
                (float)(offset + (scale * random.NextDouble())),
                random.NextDouble()))];
            Dyadic[][] columns =
            [
                [.. rows.Select(static row => Whole(row.Count))],
                [.. rows.Select(static row => Whole(row.Ticks))],
                [.. rows.Select(static row => (Dyadic)row.Length)],
                [.. rows.Select(static row => (Dyadic)row.Length * row.Length)],
                [.. rows.Select(static row => Whole(row.Count) * row.Length)],
                [.. rows.Select(static row => Whole(row.Count) * row.Length * row.Length)],
                [.. rows.Select(static row => (Dyadic)row.Y)],
            ];

            AssertHonest(seed, new DoubleColumns.Trainer(new() { Solver = solver }).Fit(rows), columns);
        }
    }

    [Theory]
    [InlineData(LeastSquaresSolver.Auto)]
    [InlineData(LeastSquaresSolver.NormalEquations)]
    [InlineData(LeastSquaresSolver.Qr)]
    public void Nor_in_a_model_that_computes_in_float(LeastSquaresSolver solver)
    {
        for (var seed = 0; seed < Problems; seed++)
        {
            var random = new Random(seed);
            var (offset, scale) = (Power(random, 0, 9), Power(random, 0, 3));
            SingleColumns[] rows = [.. Enumerable.Range(0, random.Next(5, 60)).Select(_ => new SingleColumns(
                (int)(offset % 2e9) + random.Next(1 + (int)scale),
                (float)((offset / 1000) + (scale * random.NextDouble())),
                (float)random.NextDouble()))];
            Dyadic[][] columns =
            [
                [.. rows.Select(static row => Whole(row.Count))],
                [.. rows.Select(static row => (Dyadic)row.Length)],
                [.. rows.Select(static row => (Dyadic)row.Length * row.Length)],
                [.. rows.Select(static row => (Dyadic)row.Y)],
            ];

            AssertHonest(seed, new SingleColumns.Trainer(new() { Solver = solver }).Fit(rows), columns);
        }
    }

    /// <summary>All numbers times 10⁴ are integers, and have the same coefficients.</summary>
    [Theory]
    [InlineData(LeastSquaresSolver.Auto)]
    [InlineData(LeastSquaresSolver.NormalEquations)]
    [InlineData(LeastSquaresSolver.Qr)]
    public void Nor_of_decimals(LeastSquaresSolver solver)
    {
        for (var seed = 0; seed < Problems; seed++)
        {
            var random = new Random(seed);
            var offset = (long)Power(random, 4, 17);
            var scale = (int)Power(random, 1, 8);
            long[][] wholes = [.. Enumerable.Range(0, random.Next(5, 60)).Select(_ => new[] { offset + random.Next(scale), offset + random.Next(scale), random.Next(scale) })];

            var fit = new DecimalColumns.Trainer(new() { Solver = solver }).Fit([.. wholes.Select(static row => new DecimalColumns(row[0] / 10_000m, row[1] / 10_000m, row[2] / 10_000m))]);

            AssertHonest(seed, fit, [.. Enumerable.Range(0, 3).Select(column => wholes.Select(row => Whole(row[column])).ToArray())], withIntercept: false);
        }
    }

    [Fact]
    public void Powers_of_a_float_are_computed_in_double()
    {
        SingleParabola[] rows = [.. Enumerable.Range(0, 200).Select(static i => (float)(1000 + (i / 199.0))).Select(static x => new SingleParabola(x, (5.0 * x) + (7.0 * (double)x * x)))];

        var fit = new SingleParabola.Trainer().Fit(rows);

        Assert.Equal(5, fit.Model.X, 1e-4);
        Assert.Equal(7, fit.Model.XPower2, 1e-7);
        Assert.Equal(1, new SingleParabola.Trainer().Fit([.. Enumerable.Range(1, 9).Select(static i => new SingleParabola(1e19f * i, 1e19f * i))]).Model.X, 1e-9);
    }

    [Fact]
    public void Integers_above_2_to_the_24_are_rounded_in_a_column_of_floats() =>
        Assert.InRange(
            new SingleColumns.Trainer().Fit([.. Enumerable.Range(0, 50).Select(static i => new SingleColumns((1 << 30) + (2 * i), 0.5f * (i % 7), i))]).Solution!.WeightDigits[0],
            0,
            1);

    private static void AssertHonest<TModel>(int seed, FitResult<TModel> fit, Dyadic[][] columns, bool withIntercept = true)
        where TModel : ILinearModel
    {
        var solution = fit.Solution!;
        Dyadic[] ones = [.. columns[0].Select(static _ => (Dyadic)1.0)];
        var exact = new ExactLeastSquares([ones, .. columns], [.. Enumerable.Repeat(1.0, ones.Length)], new Dyadic[columns.Length], column => solution.RedundantFeatures.Contains(column - 1));
        var weights = fit.Model.ToWeights();
        for (var i = 0; i < weights.Length - (withIntercept ? 0 : 1); i++)
        {
            if (solution.RedundantFeatures.Contains(i))
                continue;
            var right = exact.Weights[(i + 1) % weights.Length];
            var error = right.Minus(weights[i]);
            var truth = error.IsZero ? double.PositiveInfinity : right.Log10 - error.Log10;
            Assert.True(solution.WeightDigits[i] <= Math.Max(0, truth) + Allowance, $"{solution.Method} {seed}, weight {i}: {solution.WeightDigits[i]:F1} digits are claimed, {truth:F1} are right.");
        }

    }

    private static Dyadic Whole(long number) => new(new BigInteger(number), 0);

    private static double Power(Random random, double from, double to) => Math.Pow(10, from + ((to - from) * random.NextDouble()));
}
