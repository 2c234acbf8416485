using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.ActiveSets;

/// <summary>Of many rows only those near a kink are solved for, and the others are checked.</summary>
public class ManyRowsTests
{
    private const int RowCount = 20_000;

    private static readonly KinkedProblem Many = Of(RowCount, offset: 0);

    [Fact]
    public void They_end_at_their_optimum()
    {
        var fit = Many.Fit();

        Assert.Equal(StopReason.Converged, fit.StopReason);
        Assert.InRange(TangentBound.Of(Many, fit.Model.ToWeights())!.Value, 0, 1e-9 * fit.Loss);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Every_number_of_threads_gives_the_same_bits(int threads) =>
        Assert.Equal(Many.Fit(threads: 1).Model.ToWeights(), Many.Fit(threads).Model.ToWeights());

    [Fact]
    public void Rounded_targets_put_thousands_of_them_at_a_kink()
    {
        var problem = Many with { Rows = [.. Many.Rows.Select(static row => row.Select(static value => Math.Round(value)).ToArray())], Targets = [.. Many.Targets.Select(static value => Math.Round(value))] };

        var fit = problem.Fit();

        Assert.Equal(StopReason.Converged, fit.StopReason);
        Assert.All(fit.Model.ToWeights(), static weight => Assert.Equal(Math.Round(weight), weight, 1e-12));
    }

    [Fact]
    public void Large_targets_do_not_hide_their_differences()
    {
        var problem = Of(500, offset: 1e9);

        var fit = problem.Fit();

        Assert.Equal(StopReason.Converged, fit.StopReason);
        Assert.InRange(TangentBound.Of(problem, fit.Model.ToWeights()) ?? 0, 0, 1e-6 * fit.Loss);
    }

    /// <summary>The loss of floats is rounded, and a point before the optimum may seem to have less.</summary>
    [Fact]
    public void Floats_end_at_the_optimum_of_their_values()
    {
        Float1[] rows = [.. Many.Rows.Zip(Many.Targets, static (row, target) => new Float1((float)row[0], (float)target)).Take(3000)];
        var problem = new KinkedProblem([.. rows.Select(static row => (double[])[row.X1])], [.. rows.Select(static row => (double)row.Y)]);

        var fit = new Float1.Trainer<AbsoluteError>(default).Fit(rows);

        Assert.Equal(StopReason.Converged, fit.StopReason);
        Assert.Equal(problem.Fit().Model.ToWeights()[0], fit.Model.X1, 1e-6);
        Assert.Equal(problem.Fit().Model.ToWeights()[1], fit.Model.Intercept, 1e-6);
    }

    private static KinkedProblem Of(int rows, double offset)
    {
        var random = new Random(1);
        var features = Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, 3).Select(_ => 4 * random.NextDouble()).ToArray()).ToArray();
        return new KinkedProblem(features, [.. features.Select(row => offset + Math.Round(row[0]) + (2 * Math.Round(row[1])) + (5 * Math.Pow(random.NextDouble() - 0.5, 3)))])
        {
            Loss = ([0], [-0.625, 1 - 0.625]),
        };
    }
}
