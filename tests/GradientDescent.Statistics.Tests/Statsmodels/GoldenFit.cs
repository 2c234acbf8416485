using GradientDescent.Kernels;
using GradientDescent.Statistics.Tests.Nist;
using GradientDescent.Tests.ScikitLearn;

namespace GradientDescent.Statistics.Tests.Statsmodels;

/// <summary>A fit that statsmodels has made too.</summary>
/// <param name="Summarize">Its summary with diagnostics of its rows.</param>
/// <param name="Bare">The same without.</param>
public sealed record GoldenFit(Func<StandardErrors, double, Summary> Summarize, Func<double, Summary> Bare)
{
    public static Dictionary<string, GoldenFit> All { get; } = new()
    {
        ["Longley"] = Of(new Economy.Trainer(), NistSet.Read("Longley").Rows<Economy>()),
        ["stack loss"] = Of(new Plant.Trainer(), Plant.All),
        ["stack loss, weighted"] = Of(new WeightedPlant.Trainer(), WeightedPlant.Precise),
        ["stack loss, no intercept"] = Of(new ProportionalPlant.Trainer(), ProportionalPlant.All),
        ["diabetes"] = Of(new Patient.Trainer(), Patient.All),
        ["diabetes, weighted"] = Of(new WeightedPatient.Trainer(), WeightedPatient.All),
    };

    /// <summary>A fit's name with each kind of standard errors.</summary>
    public static TheoryData<string, StandardErrors> Robust
    {
        get
        {
            var cases = new TheoryData<string, StandardErrors>();
            foreach (var name in All.Keys)
            {
                foreach (var errors in Enum.GetValues<StandardErrors>().Except([StandardErrors.Classical]))
                    cases.Add(name, errors);
            }

            return cases;
        }
    }

    private static GoldenFit Of<TRow, TKernel, TModel>(LinearTrainer<TRow, double, TKernel, TModel, SquaredError> trainer, TRow[] rows)
        where TKernel : IKernel<TRow, double>
        where TModel : class, ILinearModel<TModel>
    {
        var fit = trainer.Fit(rows);
        var diagnostics = trainer.Diagnose(rows, fit);
        return new((errors, confidence) => fit.Summary(diagnostics, errors, confidence), confidence => fit.Summary(confidence: confidence));
    }
}
