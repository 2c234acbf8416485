using GradientDescent.Reports;

namespace GradientDescent.Pictures;

/// <summary>A descent at one learning rate.</summary>
/// <param name="Rate">The learning rate.</param>
/// <param name="Losses">The mean squared error by epoch.</param>
internal sealed record RateRun(double Rate, IReadOnlyList<double> Losses);

/// <summary>Runs descents of the squared error from the start of the fit, each for the number of epochs of the fit, without another pass over the rows.</summary>
internal sealed class RateRuns<TModel>(Report<TModel> report)
    where TModel : ILinearModel
{
    /// <summary>Differences between rates are visible well before this epoch.</summary>
    private const int MaxEpochs = 1000;

    private readonly RowMoments<TModel> _moments = report.RequireMoments();

    /// <summary>The mean squared error at the minimum.</summary>
    public double Least { get; } = report.RequireMoments().Fit().Loss;

    private int Epochs { get; } = report.Fit.Epochs > 0 ? Math.Min(report.Fit.Epochs, MaxEpochs) : TrainerOptions.DefaultEpochs;

    public RateRun At(LearningRate rate)
    {
        var options = new TrainerOptions { LearningRate = rate, Epochs = Epochs, OnDivergence = OnDivergence.Continue };
        var fit = _moments.Fit(options, report.Fit.ModelHistory is [var start, ..] ? start : default);
        return new(fit.LearningRate!.Value, fit.LossHistory);
    }
}
