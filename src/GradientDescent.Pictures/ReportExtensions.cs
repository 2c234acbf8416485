using GradientDescent.Reports;
using ScottPlot;

namespace GradientDescent.Pictures;

/// <summary>
/// Pictures of what a report shows, for papers and slides. Each is a plot of ScottPlot, which can be changed, and saved with <c>SaveSvg</c> and <c>SavePng</c>.
/// </summary>
public static class ReportExtensions
{
    /// <summary>The loss by epoch, and the minimum as a dashed line where the report has moments.</summary>
    /// <typeparam name="TModel">The model record's own model.</typeparam>
    /// <param name="report">The report.</param>
    /// <param name="logarithmic">Whether the axis of the loss is logarithmic.</param>
    /// <exception cref="ArgumentNullException">There is no report.</exception>
    /// <exception cref="InvalidOperationException">The fit has no history; or the axis is logarithmic, and no loss is above 0.</exception>
    public static Plot LossPlot<TModel>(this Report<TModel> report, bool logarithmic = false)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(report);
        return LossPicture.Draw(report, logarithmic);
    }

    /// <summary>
    /// The mean squared error over two weights, with all others where it is least, and on it the minimum and the path of the descent. A path that leaves the picture is
    /// drawn as far as the axes reach.
    /// </summary>
    /// <typeparam name="TModel">The model record's own model.</typeparam>
    /// <param name="report">The report.</param>
    /// <param name="first">
    /// The weight of the horizontal axis, a feature's name or <c>Intercept</c>; the intercept of a model of one feature and the first feature of others where it is not told.
    /// </param>
    /// <param name="second">The weight of the vertical axis, likewise; the first feature that is not on the other axis where it is not told.</param>
    /// <exception cref="ArgumentNullException">There is no report.</exception>
    /// <exception cref="ArgumentException">There is no such weight, or both are the same.</exception>
    /// <exception cref="InvalidOperationException">The report has no moments, or the model has only one weight.</exception>
    public static Plot ContourPlot<TModel>(this Report<TModel> report, string? first = null, string? second = null)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(report);
        return ContourPicture.Draw(report, WeightPair.Of(report.Fit.Shape.Schema, first, second));
    }

    /// <summary>
    /// What the model predicts against what it should: each row where there are few, how many lie where where there are many. On the dashed line predictions are right.
    /// The rows are read twice.
    /// </summary>
    /// <typeparam name="TModel">The model record's own model.</typeparam>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">There is no report.</exception>
    /// <exception cref="ArgumentException">A row has a number that is no finite one, or the rows are another record's.</exception>
    /// <exception cref="InvalidOperationException">The report has no rows.</exception>
    public static Plot PredictionPlot<TModel>(this Report<TModel> report)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(report);
        return PredictionPicture.Draw(report);
    }

    /// <summary>
    /// How descents at the report's learning rates, and at the automatic one, come closer to the minimum, on a logarithmic axis. Each is labelled with
    /// ρ = max |1 − rate · λ|, by which a step multiplies the distance from the minimum at most; the title says the largest stable rate, 2/λmax.
    /// </summary>
    /// <typeparam name="TModel">The model record's own model.</typeparam>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">There is no report.</exception>
    /// <exception cref="InvalidOperationException">The report has no moments; or their surface is flat, so that every rate is stable.</exception>
    public static Plot LearningRatesPlot<TModel>(this Report<TModel> report)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(report);
        return LearningRatesPicture.Draw(report);
    }
}
