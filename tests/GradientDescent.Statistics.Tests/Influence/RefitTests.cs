using GradientDescent.Statistics.Tests.Statsmodels;
using GradientDescent.Statistics.Tests.Summaries;

namespace GradientDescent.Statistics.Tests.Influence;

/// <summary>The influence of a row is what a fit without the row, or with another target in it, shows.</summary>
public class RefitTests
{
    private const double Rounding = 1e-8;

    [Fact]
    public void Of_plain_rows() => AssertRefitted(new Plant.Trainer(), Plant.All, static (row, step) => row with { StackLoss = row.StackLoss + step }, static row => (row.StackLoss, 1));

    [Fact]
    public void Of_weighted_rows() =>
        AssertRefitted(new WeightedPlant.Trainer(), WeightedPlant.Precise, static (row, step) => row with { StackLoss = row.StackLoss + step }, static row => (row.StackLoss, row.Weight));

    [Fact]
    public void Without_intercept() =>
        AssertRefitted(new ProportionalPlant.Trainer(), ProportionalPlant.All, static (row, step) => row with { StackLoss = row.StackLoss + step }, static row => (row.StackLoss, 1));

    [Fact]
    public void With_a_redundant_feature()
    {
        Estate[] rows = [.. Enumerable.Range(0, 12).Select(static i => new Estate(i % 5, i * 7 % 4, 2 * ((i % 5) + (i * 7 % 4)), 100 + (i * 11 % 8)))];

        AssertRefitted(new Estate.Trainer(), rows, static (row, step) => row with { Price = row.Price + step }, static row => (row.Price, 1));
    }

    /// <param name="trainer">The trainer.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="move">Adds a number to the target of a row.</param>
    /// <param name="read">The target and the weight of a row.</param>
    private static void AssertRefitted<TRow, TModel>(LinearTrainer<TRow, TModel> trainer, TRow[] rows, Func<TRow, double, TRow> move, Func<TRow, (double Target, double Weight)> read)
        where TModel : IRowModel<TRow>
    {
        var fit = trainer.Fit(rows);
        var measured = fit.InfluenceOfRows(trainer.PrepareRows(rows, fit.Model));
        var predictions = fit.Model.Predict(rows).ToArray();
        var parameters = fit.Solution!.WeightDigits.Count - fit.Solution.RedundantFeatures.Count;
        var deviation = Deviation(fit);

        for (var i = 0; i < rows.Length; i++)
        {
            var ((target, weight), row) = (read(rows[i]), measured[i]);
            var without = trainer.Fit([.. rows[..i], .. rows[(i + 1)..]]);
            var moved = trainer.Fit([.. rows[..i], move(rows[i], 100), .. rows[(i + 1)..]]);
            var others = without.Model.Predict(rows).ToArray();
            var distance = rows.Select((its, at) => read(its).Weight * Math.Pow(others[at] - predictions[at], 2)).Sum();
            var (root, rest) = (Math.Sqrt(weight), Deviation(without));

            Close((moved.Model.Predict(rows).ElementAt(i) - predictions[i]) / 100, row.Leverage);
            Close(target - predictions[i], row.Residual);
            Close(root * (target - predictions[i]) / (deviation * Math.Sqrt(1 - row.Leverage)), row.InternallyStudentizedResidual);
            Close(root * (target - predictions[i]) / (rest * Math.Sqrt(1 - row.Leverage)), row.ExternallyStudentizedResidual);
            Close(distance / (parameters * deviation * deviation), row.CooksDistance);
            Close(root * (predictions[i] - others[i]) / (rest * Math.Sqrt(row.Leverage)), row.Dffits);
        }

        Assert.Equal(parameters, measured.Sum(row => row.Leverage), Rounding);

        double Deviation(FitResult<TModel> its) => Math.Sqrt(its.Solution!.ResidualSumOfSquares / (its.Solution.NonzeroWeightRowCount - parameters));
    }

    private static void Close(double expected, double actual) => Assert.Equal(expected, actual, Rounding * Math.Max(1, Math.Abs(expected)));
}
