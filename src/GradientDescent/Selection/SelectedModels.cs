namespace GradientDescent.Selection;

/// <summary>What a choice of a penalty comes to, with models in it: what is found are weights, and the shape makes models of them.</summary>
/// <param name="shape">The kind of model.</param>
/// <param name="means">What stood in the rows in place of missing values.</param>
/// <param name="rowCount">How many rows there were.</param>
/// <param name="skipped">How many more were left out.</param>
/// <param name="advice">What was noticed, a sentence each.</param>
internal sealed class SelectedModels<TModel>(ModelShape<TModel> shape, double[] means, long rowCount, long skipped, IEnumerable<string> advice)
    where TModel : ILinearModel
{
    public RegularizationPath<TModel> Path(IReadOnlyList<PathOptimum> points) => new()
    {
        Points = [.. points.Select(point => new PathPoint<TModel>(point.Penalty, shape.Create(point.Weights, means), point.Loss, point.NonZeroCount))],
        RowCount = rowCount,
        SkippedRows = skipped,
        Advice = [.. advice],
    };

    public CrossValidation<TModel> Validation(PointRanking ranking) => new(ranking)
    {
        Points = [.. ranking.Points.Select(Validated)],
        RowCount = rowCount,
        SkippedRows = skipped,
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
