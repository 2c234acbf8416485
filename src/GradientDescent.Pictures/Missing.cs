using GradientDescent.Reports;

namespace GradientDescent.Pictures;

/// <summary>Returns what a picture needs of a report, or throws if the report does not have it.</summary>
internal static class Missing
{
    /// <exception cref="InvalidOperationException">The report has none.</exception>
    public static RowMoments<TModel> RequireMoments<TModel>(this Report<TModel> report)
        where TModel : ILinearModel => report.Moments ?? throw new InvalidOperationException(
            "The report has no moments, which the error surface is drawn from: create it with trainer.Report(rows, fit) for squared error, or set Moments.");

    /// <exception cref="InvalidOperationException">The fit has none.</exception>
    public static IReadOnlyList<double> RequireHistory<TModel>(this Report<TModel> report)
        where TModel : ILinearModel => report.Fit.LossHistory is { Count: > 0 } losses ? losses : throw new InvalidOperationException(
            "The fit has no history, because its optimum was computed without descent: fit with a descent option, such as Epochs or LearningRate.");

    /// <exception cref="InvalidOperationException">The report has none.</exception>
    public static PredictedAgainstActual RequirePredictions<TModel>(this Report<TModel> report)
        where TModel : ILinearModel => report.PredictedAgainstActual() ?? throw new InvalidOperationException(
            "The report has no rows to predict: create it with trainer.Report(rows, fit), or set Rows.");
}
