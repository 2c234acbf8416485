namespace GradientDescent.Selection;

/// <summary>Creates the results of paths and cross-validations from computed weights.</summary>
/// <param name="shape">The schema of the model, and how to create one.</param>
/// <param name="means">The means that replaced missing values in the rows.</param>
/// <param name="rowCount">The number of rows.</param>
/// <param name="skipped">The rows that were left out.</param>
/// <param name="advice">Advice from the creation of the trainer, for the results.</param>
internal sealed class SelectedModels<TModel>(ModelShape<TModel> shape, double[] means, long rowCount, IReadOnlyList<SkippedRowReason> skipped, IEnumerable<string> advice)
    where TModel : ILinearModel
{
    public RegularizationPath<TModel> Path(IReadOnlyList<PathOptimum> points) => new()
    {
        Points = [.. points.Select(point => new PathPoint<TModel>(point.Penalty, shape.Create(point.Weights, means), point.Loss, point.NonZeroCount))],
        RowCount = rowCount,
        SkippedRowReasons = skipped,
        Advice = [.. advice],
    };

    public CrossValidation<TModel> Validation(PointRanking ranking) => new(ranking)
    {
        Points = [.. ranking.Points.Select(Validated)],
        TransformedTarget = shape.Schema.TransformedTarget,
        RowCount = rowCount,
        SkippedRowReasons = skipped,
        Advice = [.. SelectionAdvice.On(ranking), .. advice],
    };

    private ValidatedPoint<TModel> Validated(ValidatedOptimum point) => new()
    {
        Penalty = point.Penalty,
        Model = shape.Create(point.Weights, means),
        Loss = point.Loss,
        NonZeroCount = point.NonZeroCount,
        ValidationLoss = point.Validation.Mean,
        StandardError = point.Validation.StandardError,
        FoldLosses = point.Validation.OfEach,
    };
}
