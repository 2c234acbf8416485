using System.Numerics;
using GradientDescent.Passes;
using GradientDescent.Penalties;
using GradientDescent.Solving;
using GradientDescent.Summaries;
using GradientDescent.Tests.Refinement;

namespace GradientDescent.Tests.Solving;

/// <summary>Rows to find the least squares of: by a solver, and exactly.</summary>
/// <param name="Cells">The features and the target, column by column.</param>
/// <param name="HasIntercept">Whether there is a constant term.</param>
/// <param name="RowWeights">What each row weighs; null where all count once.</param>
/// <param name="Ridge">What the square of a coefficient costs.</param>
/// <param name="IsFloat">Whether the cells are floats, and are stored as such.</param>
internal sealed record LeastSquaresProblem(double[][] Cells, bool HasIntercept = true, double[]? RowWeights = null, double Ridge = 0, bool IsFloat = false)
{
    private const double MostDigits = 15.95;

    public int FeatureCount => Cells.Length - 1;

    public int RowCount => Cells[0].Length;

    public Optimum Solve(LeastSquaresSolver solver) => IsFloat ? Solve<float>(solver) : Solve<double>(solver);

    /// <param name="leftOut">The features whose coefficient is to be 0.</param>
    public ExactLeastSquares Exact(IReadOnlyCollection<int> leftOut)
    {
        double[] rowWeights = RowWeights ?? [.. Enumerable.Repeat(1.0, RowCount)];
        double[][] columns = HasIntercept ? [[.. Enumerable.Repeat(1.0, RowCount)], .. Cells] : Cells;
        var first = columns.Length - Cells.Length;
        var price = rowWeights.Aggregate(Dyadic.Zero, static (sum, weight) => sum + weight) * Ridge;
        Dyadic[] prices = [.. Enumerable.Range(0, columns.Length - 1).Select(column => column < first ? Dyadic.Zero : price)];
        return new(columns, rowWeights, prices, column => leftOut.Contains(column - first));
    }

    /// <summary>How many digits of each weight are right, redundant features left out as the solver left them out: coefficients, then the intercept.</summary>
    public double[] TrueDigits(Optimum optimum)
    {
        var weights = ExactWeights([.. Redundant(optimum)]);
        return [.. weights.Select((weight, i) => Digits(weight, optimum.Weights[i], CertainDigits.Size(optimum.Solved, 0, i)))];
    }

    /// <summary>Coefficients, then the intercept.</summary>
    public Fraction[] ExactWeights(IReadOnlyCollection<int> leftOut)
    {
        var weights = Exact(leftOut).Weights;
        return HasIntercept ? [.. weights[1..], weights[0]] : weights;
    }

    public static IEnumerable<int> Redundant(Optimum optimum) => Enumerable.Range(0, optimum.Solved.Factor.FeatureCount).Where(optimum.Solved.IsRedundant);

    private static double Digits(Fraction exact, double weight, double noticeable)
    {
        var error = exact.Minus(weight);
        return error.IsZero ? MostDigits : Math.Clamp(Math.Max(exact.Log10, Math.Log10(noticeable)) - error.Log10, 0, MostDigits);
    }

    private Optimum Solve<T>(LeastSquaresSolver solver)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var source = new ColumnSource<T>(Columns<T>(), threads: 1);
        var moments = RowSummary.Of<MomentSums>(source, FeatureCount).Moments;
        var prices = PenaltyWeights.Of(Penalty.Ridge(Ridge), CoefficientSettings.Any(FeatureCount));
        return new OptimumSolver(solver, HasIntercept, prices, [.. Enumerable.Repeat(ColumnRounding.OfDoubles, Cells.Length)]).Solve(moments, factor: null, source);
    }

    private Columns<T> Columns<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[][] all = RowWeights is null ? Cells : [.. Cells, RowWeights];
        var columns = new Columns<T>(all.Length);
        for (var row = 0; row < RowCount;)
        {
            var block = columns.AddRows(RowCount - row);
            for (var at = 0; at < block.Rows; at++, row++)
            {
                for (var column = 0; column < all.Length; column++)
                    block[column, at] = T.CreateTruncating(all[column][row]);
            }
        }

        return columns;
    }
}
