using GradientDescent.Reports;

namespace GradientDescent.Pictures;

/// <summary>A descent at one rate.</summary>
/// <param name="Rate">The learning rate.</param>
/// <param name="Losses">The mean squared error by epoch.</param>
internal sealed record RateRun(double Rate, IReadOnlyList<double> Losses);

/// <summary>Descents of the squared error from where the fit started, each for as many epochs as it took, without another pass over the rows.</summary>
internal sealed class RateRuns<TModel>(Report<TModel> report)
    where TModel : ILinearModel
{
    /// <summary>What rates do differently shows well before.</summary>
    private const int MostEpochs = 1000;

    private readonly RowMoments<TModel> _moments = report.RequireMoments();

    /// <summary>The mean squared error at the minimum.</summary>
    public double Least { get; } = report.RequireMoments().Fit().Loss;

    private int Epochs { get; } = report.Fit.Epochs > 0 ? Math.Min(report.Fit.Epochs, MostEpochs) : TrainerOptions.DefaultEpochs;

    public RateRun At(LearningRate rate)
    {
        var options = new TrainerOptions { LearningRate = rate, Epochs = Epochs, OnDivergence = OnDivergence.Continue };
        var fit = _moments.Fit(options, report.Fit.ModelHistory is [var start, ..] ? start : default);
        return new(fit.LearningRate!.Value, fit.LossHistory);
    }
}
