using GradientDescent;
using GradientDescent.Statistics;
using GradientDescent.Statistics.Tests.Summaries;

namespace Shown;

/// <summary>The code of the project's README.md.</summary>
internal static class ShownCode
{
    public static Interval Summaries(House[] houses, House house, TextWriter output)
    {
        var trainer = new House.Trainer();
        var fit = trainer.Fit(houses);                                        // the exact optimum of squared error

        var summary = fit.Summary();                                          // no pass over the rows
        output.WriteLine(summary);                                           // the table, in statsmodels' layout
        double error = summary["Bedrooms"].StandardError;                     // each number by name
        Interval interval = summary.Predict(House.Trainer.Features(house)).PredictionInterval;     // and for a row

        var diagnostics = trainer.Diagnose(houses, fit);                      // one more pass
        var tested = fit.Summary(diagnostics);                                // Durbin–Watson, Jarque–Bera, Omnibus, Breusch–Pagan, White, MAE besides
        IReadOnlyList<string> advice = tested.Advice;                         // unequal variances and collinearity, where they change the conclusion
        var robust = fit.Summary(diagnostics, StandardErrors.Hc3, confidence: 0.9);     // robust standard errors, tests and intervals
        output.WriteLine($"{error} {advice.Count} {robust}");
        return interval;
    }

    public static void Influence(FitResult<House.Model> fit, House.Trainer trainer, House[] houses, TextWriter output)
    {
        var rows = trainer.PrepareRows(houses, fit.Model);
        output.WriteLine(fit.Influence(rows, count: 3));
    }
}
