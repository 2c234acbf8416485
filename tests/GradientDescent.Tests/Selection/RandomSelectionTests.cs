using GradientDescent.Tests.RandomProblems;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Selection;

/// <summary>Rows of any scale, with constant columns, copies, near copies and outliers: a choice ends with finite numbers, or is refused.</summary>
public class RandomSelectionTests
{
    private const int Problems = 2000;

    /// <summary>What a coordinate's slope may miss the penalty's by, as a share of what the two could be.</summary>
    private const double Flat = 1e-11;

    [Fact]
    public void It_ends_with_finite_numbers_or_is_refused()
    {
        var refused = 0;
        for (var seed = 0; seed < Problems; seed++)
        {
            var columns = ColumnsOf(new RandomRows(seed, featureCount: 3).Columns);
            var trainer = new Double3.Trainer(new() { Standardize = seed % 2 == 0 });
            PenaltyGrid[] grids = [PenaltyGrid.ElasticNet(seed % 3 == 0 ? 1 : 0.5, 10) with { NonNegative = seed % 5 == 0 }, PenaltyGrid.RidgeLogSpaced(1e-6, 10, 5)];
            foreach (var grid in grids)
            {
                try
                {
                    Assert.All(trainer.CrossValidate(columns, Folds.Shuffled(3, seed), grid).Points, static point =>
                    {
                        Assert.True(double.IsFinite(point.ValidationLoss) && double.IsFinite(point.StandardError) && double.IsFinite(point.Loss));
                        Assert.All(SelectionRows.Weights(point.Model), static weight => Assert.True(double.IsFinite(weight)));
                    });
                }
                catch (ArgumentException)
                {
                    refused++;
                }
            }
        }

        Assert.InRange(refused, 0, Problems / 5);
    }

    [Fact]
    public void A_lasso_path_is_optimal()
    {
        var (missed, points) = (0, 0);
        for (var seed = 0; seed < Problems; seed++)
        {
            var cells = new RandomRows(seed, featureCount: 3).Columns;
            if (cells[0].Length < 2 || cells[3].All(cell => cell == cells[3][0]))
                continue;
            try
            {
                foreach (var point in new Double3.Trainer(new() { Standardize = true }).RegularizationPath(ColumnsOf(cells), PenaltyGrid.Lasso(10)).Points)
                {
                    points++;
                    missed += IsOptimal(cells, SelectionRows.Weights(point.Model), point.Penalty.L1) ? 0 : 1;
                }
            }
            catch (ArgumentException)
            {
            }
        }

        // Where features are copies to twelve digits the sum that each shares with the other is rounding.
        Assert.InRange(points, 5 * Problems, 10 * Problems);
        Assert.InRange(missed, 0, points / 100);
    }

    private static bool IsOptimal(double[][] cells, double[] weights, double price)
    {
        double[] residuals = [.. cells[3].Select((target, row) => weights[3] + (weights[0] * cells[0][row]) + (weights[1] * cells[1][row]) + (weights[2] * cells[2][row]) - target)];

        // Of a column far from zero digits are lost before anybody looks, and the residuals have them of all columns.
        var lost = cells.Where(column => Spread(column) > 1e-12 * Math.Abs(column.Average())).Max(column => 1 + Math.Abs(column.Average() / Spread(column)));
        for (var i = 0; i < 3; i++)
        {
            var mean = cells[i].Average();
            var scale = Spread(cells[i]);
            if (!(scale > 1e-12 * Math.Abs(mean)))
                continue;
            var slope = 2 * residuals.Zip(cells[i], (residual, cell) => residual * (cell - mean) / scale).Average();
            var miss = weights[i] == 0 ? Math.Max(0, Math.Abs(slope) - price) : Math.Abs(slope + (Math.Sign(weights[i]) * price));

            if (miss > Flat * price * lost)
                return false;
        }

        return true;
    }

    private static double Spread(double[] column)
    {
        var mean = column.Average();
        return Math.Sqrt(column.Average(cell => (cell - mean) * (cell - mean)));
    }

    private static Columns<double> ColumnsOf(double[][] cells)
    {
        var columns = new Columns<double>(cells.Length);
        for (var row = 0; row < cells[0].Length; row++)
        {
            var block = columns.AddRows(1);
            for (var column = 0; column < cells.Length; column++)
                block[column, 0] = cells[column][row];
        }

        return columns;
    }
}
