using GradientDescent.Statistics.Estimation;
using GradientDescent.Statistics.Influence;

namespace GradientDescent.Statistics;

/// <summary>Finds the rows that determine a least-squares fit: leverages, studentized residuals, Cook's distances and DFFITS.</summary>
public static class FitResultInfluence
{
    private const string Measures = "Influence measures";

    /// <summary>
    /// Finds the most influential rows in one pass. The rows are not stored. statsmodels: <c>get_influence</c>, R: <c>influence.measures</c>. The bits are the same for any
    /// number of threads.
    /// </summary>
    /// <remarks>If the rows come from a source, such as a CSV file, and are not stored, one more pass finds their places.</remarks>
    /// <typeparam name="TModel">The type of the model.</typeparam>
    /// <param name="fit">A fit of squared error without descent options (see <see cref="TrainerOptions"/>), penalty and required signs.</param>
    /// <param name="rows">The rows of the fit, as the trainer's <c>PrepareRows(rows, fit.Model)</c> returns them.</param>
    /// <param name="count">The number of rows to keep by each measure. Default: 10.</param>
    /// <param name="cancellationToken">Cancels the pass before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fit"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="ArgumentException">The rows are not those of the fit.</exception>
    /// <exception cref="InvalidOperationException">The fit is not an exact optimum, or it has a penalty.</exception>
    /// <exception cref="OperationCanceledException">The pass was cancelled.</exception>
    /// <example><code>Console.WriteLine(fit.Influence(trainer.PrepareRows(houses, fit.Model)));</code></example>
    public static InfluenceMeasures Influence<TModel>(this FitResult<TModel> fit, RowSource rows, int count = 10, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var regression = ExactOptimum.RegressionOf(fit, Measures);
        var sums = new InfluenceSums(new(regression), InfluenceCutoffs.Of(regression.Design.ParameterCount, regression.Solution.NonzeroWeightRowCount), count);
        fit.AddLeveragesTo(rows, sums, sums.CreateAlike, cancellationToken);
        var kept = sums.ByLeverage.Rows.Concat(sums.ByStudentizedResidual.Rows).Concat(sums.ByCooksDistance.Rows).Concat(sums.ByDffits.Rows);
        return new(regression, sums, new(rows, kept, cancellationToken)) { SkippedRows = fit.SkippedRows };
    }

    /// <summary>Computes the influence of each row, in one pass and with constant memory.</summary>
    /// <typeparam name="TModel">The type of the model.</typeparam>
    /// <param name="fit">A fit of squared error without descent options, penalty and required signs.</param>
    /// <param name="rows">The rows of the fit, as the trainer's <c>PrepareRows(rows, fit.Model)</c> returns them.</param>
    /// <param name="receive">
    /// Receives the influence of each row with a weight other than 0, in the order of the rows. One thread at a time calls it. The <see cref="RowInfluence.Place"/> is null.
    /// </param>
    /// <param name="cancellationToken">Cancels the pass before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rows are not those of the fit. Some of them may have been passed on.</exception>
    /// <exception cref="InvalidOperationException">The fit is not an exact optimum, or it has a penalty.</exception>
    /// <exception cref="OperationCanceledException">The pass was cancelled.</exception>
    /// <example><code>fit.ForEachInfluence(rows, row =&gt; writer.WriteLine($"{row.Row},{row.Leverage},{row.CooksDistance}"));</code></example>
    public static void ForEachInfluence<TModel>(this FitResult<TModel> fit, RowSource rows, Action<RowInfluence> receive, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(receive);
        var sequence = new InfluenceSequence(new(ExactOptimum.RegressionOf(fit, Measures)), row => receive(row with { Row = rows.NumberOf(row.Row) }));
        fit.AddLeveragesTo(rows, sequence, sequence.CreateAlike, cancellationToken);
    }

    /// <summary>Computes the influence of each row, and returns a list. Rows with weight 0 are not in it.</summary>
    /// <inheritdoc cref="Influence"/>
    public static IReadOnlyList<RowInfluence> InfluenceOfRows<TModel>(this FitResult<TModel> fit, RowSource rows, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        List<RowInfluence> list = [];
        var sequence = new InfluenceSequence(new(ExactOptimum.RegressionOf(fit, Measures)), list.Add);
        fit.AddLeveragesTo(rows, sequence, sequence.CreateAlike, cancellationToken);
        return new RowLocations(rows, list, cancellationToken).Of(list);
    }
}
