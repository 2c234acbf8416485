using GradientDescent.Statistics.Estimation;
using GradientDescent.Statistics.FeaturePlots;

namespace GradientDescent.Statistics;

/// <summary>Computes the points of pictures that show the effect of one feature beside all others.</summary>
public static class FitResultPlots
{
    /// <summary>
    /// The added-variable plot of a feature (partial regression plot): X is the residual of the feature after a regression on all other features, Y the residual of the target
    /// after the same regression. The line through the points has the coefficient as slope, and the residuals of the fit. statsmodels: <c>plot_partregress</c>, R's car:
    /// <c>avPlots</c>.
    /// </summary>
    /// <remarks>
    /// Both are computed in one pass, from the triangular factor of the fit: Y = residual + coefficient · X. With sample weights, the regressions are weighted, and X and Y are
    /// not. D. A. Belsley, E. Kuh and R. E. Welsch, Regression Diagnostics, 1980, §2.1, https://doi.org/10.1002/0471725153.
    /// </remarks>
    /// <typeparam name="TModel">The type of the model.</typeparam>
    /// <param name="fit">A fit of squared error without descent options (see <see cref="TrainerOptions"/>), penalty and required signs.</param>
    /// <param name="rows">The rows of the fit, as the trainer's <c>PrepareRows(rows, fit.Model)</c> returns them.</param>
    /// <param name="feature">The name of the feature.</param>
    /// <param name="maxPoints">If there are more rows than this, about so many are drawn at random, the same in every run. Default: 10,000.</param>
    /// <param name="cancellationToken">Cancels the pass before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxPoints"/> is less than 1.</exception>
    /// <exception cref="ArgumentException">The rows are not those of the fit, there is no feature of that name, or it is a combination of other features.</exception>
    /// <exception cref="InvalidOperationException">The fit is not an exact optimum, or it has a penalty.</exception>
    /// <exception cref="OperationCanceledException">The pass was cancelled.</exception>
    public static FeaturePlot AddedVariable<TModel>(this FitResult<TModel> fit, RowSource rows, string feature, int maxPoints = 10_000, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        var regression = ExactOptimum.RegressionOf(fit, "Added-variable plots");
        var (at, first) = (FeatureIndex.Of(fit.Shape.Schema, feature), regression.HasIntercept ? 1 : 0);
        if (regression.Design.IsRedundant(at + first))
            throw new ArgumentException($"{feature} is a combination of other features, and a regression on them leaves nothing of it: choose another feature.", nameof(feature));
        var partial = new PartialFeature(regression.Design, at + first);
        var slope = regression.Weights[at + first];
        return PlotOf(fit, rows, at, slope, maxPoints, hasLeverages: true, Point, cancellationToken);

        (double X, double Y) Point(ResidualRows its, int row)
        {
            var x = partial.Of(its, row);
            return (x, its.Residuals[row] + (slope * x));
        }
    }

    /// <summary>
    /// The component + residual plot of a feature (partial residual plot): X is the feature, Y = coefficient · feature + residual. A bend shows that the effect is not linear.
    /// statsmodels: <c>plot_ccpr</c>, R's car: <c>crPlots</c> (which subtract the mean of coefficient · feature).
    /// </summary>
    /// <typeparam name="TModel">The type of the model.</typeparam>
    /// <param name="fit">A fit of any kind.</param>
    /// <param name="rows">The rows of the fit, as the trainer's <c>PrepareRows(rows, fit.Model)</c> returns them, or other rows, such as a test set.</param>
    /// <param name="feature">The name of the feature.</param>
    /// <param name="maxPoints">If there are more rows than this, about so many are drawn at random, the same in every run. Default: 10,000.</param>
    /// <param name="cancellationToken">Cancels the pass before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxPoints"/> is less than 1.</exception>
    /// <exception cref="ArgumentException">The rows have another number of columns than those of the fit, or there is no feature of that name.</exception>
    /// <exception cref="OperationCanceledException">The pass was cancelled.</exception>
    public static FeaturePlot ComponentPlusResidual<TModel>(this FitResult<TModel> fit, RowSource rows, string feature, int maxPoints = 10_000, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        var at = FeatureIndex.Of(fit.Shape.Schema, feature);
        var slope = fit.Model.ToWeights()[at];
        return PlotOf(fit, rows, at, slope, maxPoints, hasLeverages: false, (its, row) => (its.Feature(at)[row], (slope * its.Feature(at)[row]) + its.Residuals[row]), cancellationToken);
    }

    private static FeaturePlot PlotOf<TModel>(
        FitResult<TModel> fit, RowSource rows, int feature, double slope, int maxPoints, bool hasLeverages, RowPoint point, CancellationToken cancellationToken)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxPoints, 1);
        var share = (double)maxPoints / rows.RowCount;
        var points = new SampledPoints(point, share);
        if (hasLeverages)
            fit.AddLeveragesTo(rows, points, points.CreateAlike, cancellationToken);
        else
            fit.AddResidualsTo(rows, points, points.CreateAlike, cancellationToken);
        return new()
        {
            Feature = fit.Shape.Schema.FeatureNames[feature],
            Slope = slope,
            Points = [.. points.Points.Select(its => its with { Row = rows.NumberOf(its.Row) })],
            IsSample = share < 1,
        };
    }
}
