using GradientDescent.Reports;
using ScottPlot;

namespace GradientDescent.Pictures;

/// <summary>
/// Draws pictures of a report for papers and slides. Each picture is a ScottPlot plot, which can be changed, and saved with <c>SaveSvg</c> and <c>SavePng</c>.
/// </summary>
/// <example>
/// <code>
/// var report = trainer.Report(houses, fit) with { LearningRates = [0.001, 0.0075, 0.075] };
/// report.LossPlot().SaveSvg("loss.svg", 800, 500);
/// </code>
/// </example>
public static class ReportExtensions
{
    /// <summary>Draws the loss by epoch. If the report has moments, a dashed line shows the minimum.</summary>
    /// <typeparam name="TModel">The generated model of the record.</typeparam>
    /// <param name="report">The report.</param>
    /// <param name="logarithmic">Whether the axis of the loss is logarithmic. Default: false.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The fit has no history, or the axis is logarithmic and no loss is above 0.</exception>
    public static Plot LossPlot<TModel>(this Report<TModel> report, bool logarithmic = false)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(report);
        return LossPicture.Draw(report, logarithmic);
    }

    /// <summary>
    /// Draws contours of the mean squared error over two weights, with its minimum and the path of the descent. All other weights have the values that minimise the
    /// error. A path that leaves the picture is drawn up to the axes' limits.
    /// </summary>
    /// <typeparam name="TModel">The generated model of the record.</typeparam>
    /// <param name="report">The report.</param>
    /// <param name="first">
    /// The weight on the horizontal axis: the name of a feature, or <c>Intercept</c>. Default: the intercept if the model has one feature, otherwise the first feature.
    /// </param>
    /// <param name="second">The weight on the vertical axis. Default: the first feature that is not on the horizontal axis.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no weight of that name, or both weights are the same.</exception>
    /// <exception cref="InvalidOperationException">The report has no moments, or the model has only one weight.</exception>
    public static Plot ContourPlot<TModel>(this Report<TModel> report, string? first = null, string? second = null)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(report);
        return ContourPicture.Draw(report, WeightPair.Of(report.Fit.Shape.Schema, first, second));
    }

    /// <summary>
    /// Draws predictions against actual targets: a point per row if there are few rows (up to 3,000), otherwise counts in cells. Predictions on the line are
    /// exact. The rows are read twice.
    /// </summary>
    /// <typeparam name="TModel">The generated model of the record.</typeparam>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">A number in a row is not finite, or the rows are of another record.</exception>
    /// <exception cref="InvalidOperationException">The report has no rows.</exception>
    public static Plot PredictionPlot<TModel>(this Report<TModel> report)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(report);
        return PredictionPicture.Draw(report);
    }

    /// <summary>
    /// Draws how far descents at several learning rates are above the minimum, on a logarithmic axis. The rates are those of the report, and the automatic one. Each is
    /// labelled with ρ = max |1 − rate · λ|: a step multiplies the distance from the minimum by at most ρ. The λ are the eigenvalues of the Hessian of the mean squared
    /// error. The title has the largest stable rate, 2/λmax.
    /// </summary>
    /// <typeparam name="TModel">The generated model of the record.</typeparam>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The report has no moments, or the error surface is flat, so that every rate is stable.</exception>
    public static Plot LearningRatesPlot<TModel>(this Report<TModel> report)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(report);
        return LearningRatesPicture.Draw(report);
    }
}
