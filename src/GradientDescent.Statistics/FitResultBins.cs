using GradientDescent.Statistics.Binning;
using GradientDescent.Statistics.Estimation;
using GradientDescent.Statistics.Influence;

namespace GradientDescent.Statistics;

/// <summary>Averages residuals over rows with similar predictions, or with similar values of a feature: a smoother for pictures of residuals, and a check of calibration.</summary>
public static class FitResultBins
{
    /// <summary>
    /// Divides rows into bins with nearly as many rows each, by their prediction or by a feature, and averages the residuals in each bin. With ten bins by prediction it is
    /// the calibration by decile, with twenty a smoother through a picture of residuals against predictions.
    /// </summary>
    /// <remarks>
    /// <para>The rows are read twice, and not stored: once to find where the bins end, once to average. The bits are the same for any number of threads.</para>
    /// <para>A bin ends at a quantile as R's type 7 and numpy compute them, without regard to sample weights. The quantiles are exact for fewer than 2¹⁴ rows (16,384). For more,
    /// they are those of a sketch (J. I. Munro and M. S. Paterson, Selection and sorting with limited storage, 1980,
    /// https://doi.org/10.1016/0304-3975(80)90061-4), and the rank of a quantile is off by less than 0.1 % of the rows. Equal numbers are in one bin, so there may be fewer bins.
    /// If there are no more different numbers than bins, such as 0 and 1 for a level, each has its own bin.</para>
    /// </remarks>
    /// <typeparam name="TModel">The type of the model.</typeparam>
    /// <param name="fit">A fit of any kind.</param>
    /// <param name="rows">The rows of the fit, as the trainer's <c>PrepareRows(rows, fit.Model)</c> returns them, or other rows, such as a test set.</param>
    /// <param name="count">The number of bins, at least 1. Default: 10.</param>
    /// <param name="by">The name of the feature by which rows are put into bins. Default: null, by the prediction.</param>
    /// <param name="cancellationToken">Cancels a pass before the next group of 8,192 rows.</param>
    /// <returns>The bins with rows in them, in ascending order. <see cref="RowBin.Mean"/> is the mean of target − prediction.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fit"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    /// <exception cref="ArgumentException">The rows have another number of columns than those of the fit, or there is no feature of that name.</exception>
    /// <exception cref="OperationCanceledException">A pass was cancelled.</exception>
    /// <example><code>foreach (RowBin decile in fit.ResidualBins(rows)) Console.WriteLine($"{decile.MeanPrediction} {decile.MeanTarget}");</code></example>
    public static IReadOnlyList<RowBin> ResidualBins<TModel>(this FitResult<TModel> fit, RowSource rows, int count = 10, string? by = null, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        var variable = new BinVariable(by is null ? null : FeatureIndex.Of(fit.Shape.Schema, by));
        var sums = new BinnedRows(variable, CutsOf(fit, rows, variable, count, cancellationToken), static (rows, row) => rows.Residuals[row], isWeighted: true);
        fit.AddResidualsTo(rows, sums, sums.CreateAlike, cancellationToken);
        return sums.Bins;
    }

    /// <summary>
    /// Averages √|internally studentized residual| over rows with similar predictions: the line through a scale–location picture, as R's <c>plot.lm</c> draws it. It is level at
    /// about 0.82 if the errors are normal with equal variances.
    /// </summary>
    /// <remarks>Bins and passes are as for <see cref="ResidualBins"/>. Studentized residuals have equal variances, so their mean is not weighted. A row with leverage 1 has no studentized residual, and is left out. If the fit is exact but for rounding, no row has one, and there are no bins.</remarks>
    /// <typeparam name="TModel">The type of the model.</typeparam>
    /// <param name="fit">A fit of squared error without descent options (see <see cref="TrainerOptions"/>), penalty and required signs.</param>
    /// <param name="rows">The rows of the fit, as the trainer's <c>PrepareRows(rows, fit.Model)</c> returns them.</param>
    /// <param name="count">The number of bins, at least 1. Default: 20.</param>
    /// <param name="cancellationToken">Cancels a pass before the next group of 8,192 rows.</param>
    /// <returns>The bins with rows in them, in ascending order of the prediction. <see cref="RowBin.Mean"/> is the mean of √|internally studentized residual|.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fit"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    /// <exception cref="ArgumentException">The rows are not those of the fit.</exception>
    /// <exception cref="InvalidOperationException">The fit is not an exact optimum, or it has a penalty.</exception>
    /// <exception cref="OperationCanceledException">A pass was cancelled.</exception>
    public static IReadOnlyList<RowBin> ScaleLocationBins<TModel>(this FitResult<TModel> fit, RowSource rows, int count = 20, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        var formula = new InfluenceFormula(ExactOptimum.RegressionOf(fit, "Studentized residuals"));
        var variable = default(BinVariable);
        var sums = new BinnedRows(variable, CutsOf(fit, rows, variable, count, cancellationToken), (rows, row) => Math.Sqrt(Math.Abs(formula.Studentized(rows, row))), isWeighted: false);
        fit.AddLeveragesTo(rows, sums, sums.CreateAlike, cancellationToken);
        return sums.Bins;
    }

    private static double[] CutsOf<TModel>(FitResult<TModel> fit, RowSource rows, BinVariable variable, int count, CancellationToken cancellationToken)
        where TModel : ILinearModel
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var cuts = new BinCuts(variable);
        fit.AddResidualsTo(rows, cuts, cuts.CreateAlike, cancellationToken);
        return cuts.For(count);
    }
}
