using GradientDescent.Fitting;
using GradientDescent.Terms;

namespace GradientDescent;

/// <summary>
/// Results of a fit of a transformed target, such as <c>[Target, Log]</c>, on the scale of the target's property: estimates of the mean, and metrics. The model's
/// <c>Predict</c> estimates the median.
/// </summary>
public static class BackTransformation
{
    /// <summary>
    /// The smearing factor of a model of a logarithm: Σ w·e^residual / Σ w over the rows (Duan, Smearing Estimate, 1983,
    /// https://doi.org/10.1080/01621459.1983.10478017).
    /// </summary>
    /// <remarks>
    /// The exponential of a predicted logarithm estimates the median. Multiplied by the smearing factor it estimates the mean. Only the logarithm has such a factor; for
    /// other transforms see <see cref="SmearingEstimates"/>.
    /// </remarks>
    /// <param name="fit">A fit of a target marked <c>[Log]</c>.</param>
    /// <param name="rows">The rows of the fit, as the trainer's <c>PrepareRows(rows, fit.Model)</c> returns them. They are read once.</param>
    /// <param name="cancellationToken">Ends the pass before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fit"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">The rows have another number of columns than those of the fit.</exception>
    /// <exception cref="InvalidOperationException">The target is not marked <c>[Log]</c>.</exception>
    /// <exception cref="OperationCanceledException">The pass was cancelled.</exception>
    public static double SmearingFactor<TModel>(this FitResult<TModel> fit, RowSource rows, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(rows);
        return fit.Shape.Schema.Target is FunctionTerm { Function: TermFunction.Log }
            ? Smeared(fit, rows, [0], cancellationToken)[0]
            : throw new InvalidOperationException($"{fit.Shape.Schema.TargetName} has no smearing factor: only a target marked [Log] has one. SmearingEstimates works for every target.");
    }

    /// <summary>
    /// Duan's smearing estimates of the mean of the target's property: for each prediction p, Σ w·g⁻¹(p + residual) / Σ w over the rows, where g is the transform of the
    /// target (Duan, Smearing Estimate: A Nonparametric Retransformation Method, 1983, https://doi.org/10.1080/01621459.1983.10478017).
    /// </summary>
    /// <remarks>
    /// <para>It works for every transform. It assumes that residuals have the same distribution everywhere. For <c>[Log]</c> it is <c>Predict</c> times
    /// <see cref="SmearingFactor"/>. NaN if g⁻¹ is not defined for a residual, as the logarithm of a number below 0 for <c>[Exp]</c>.</para>
    /// <para>One pass serves all predictions, and takes a function call for each of them and each row.</para>
    /// </remarks>
    /// <param name="fit">The fit.</param>
    /// <param name="rows">The rows of the fit, as the trainer's <c>PrepareRows(rows, fit.Model)</c> returns them. They are read once.</param>
    /// <param name="features">The features of the rows to predict, as the trainer's <c>Features(row)</c> returns them. Means replace missing values.</param>
    /// <param name="cancellationToken">Ends the pass before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The rows have another number of columns than those of the fit, or a row to predict has another number of features.
    /// </exception>
    /// <exception cref="OperationCanceledException">The pass was cancelled.</exception>
    /// <example><code>double[] means = fit.SmearingEstimates(trainer.PrepareRows(houses, fit.Model), [House.Trainer.Features(house, fit.Model)]);</code></example>
    public static double[] SmearingEstimates<TModel>(
        this FitResult<TModel> fit, RowSource rows, IReadOnlyList<double[]> features, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(features);
        var schema = fit.Shape.Schema;
        var (weights, means) = (fit.Model.ToWeights(), fit.Model.ToMeans());
        if (features.FirstOrDefault(row => row.Length != schema.Features.Count) is { } wrong)
            throw new ArgumentException($"A row has {wrong.Length} features: the model needs {schema.Features.Count}.", nameof(features));
        return Smeared(fit, rows, [.. features.Select(row => schema.Sum(weights, Filled(schema, row, means)))], cancellationToken);
    }

    private static double[] Filled(ModelSchema schema, double[] row, double[] means)
    {
        double[] features = [.. row];
        schema.FillMissing(features, means);
        return features;
    }

    /// <summary>
    /// How well the model predicts the target's property: the metrics of <c>Predict</c> on its own scale, such as that of the price for a target marked <c>[Log]</c>.
    /// <see cref="FitResult{TModel}.Metrics"/> are those of the logarithm.
    /// </summary>
    /// <param name="fit">The fit.</param>
    /// <param name="rows">
    /// The rows of the fit, as the trainer's <c>PrepareRows(rows, fit.Model)</c> returns them, or other rows, such as a test set. They are read once.
    /// </param>
    /// <param name="cancellationToken">Ends the pass before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fit"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">The rows have another number of columns than those of the fit.</exception>
    /// <exception cref="OperationCanceledException">The pass was cancelled.</exception>
    public static FitMetrics BackTransformedMetrics<TModel>(this FitResult<TModel> fit, RowSource rows, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(rows);
        fit.Shape.Schema.RequireColumns(rows);
        var total = new BackTransformedErrors(fit.Shape.Schema, fit.Model.ToWeights());
        rows.AddTo(total, total.CreateAlike, cancellationToken: cancellationToken);
        return total.ToMetrics();
    }

    private static double[] Smeared<TModel>(FitResult<TModel> fit, RowSource rows, double[] predictions, CancellationToken cancellationToken)
        where TModel : ILinearModel
    {
        fit.Shape.Schema.RequireColumns(rows);
        var total = new SmearingSums(fit.Shape.Schema, fit.Model.ToWeights(), predictions);
        rows.AddTo(total, total.CreateAlike, cancellationToken: cancellationToken);
        return total.Means;
    }
}
