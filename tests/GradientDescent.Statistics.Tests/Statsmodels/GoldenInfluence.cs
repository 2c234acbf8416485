using GradientDescent.Kernels;
using GradientDescent.Statistics.Tests.Nist;
using GradientDescent.Tests.ScikitLearn;

namespace GradientDescent.Statistics.Tests.Statsmodels;

/// <summary>A fit whose influential rows statsmodels knows too.</summary>
public sealed record GoldenInfluence(
    Summary Summary, IReadOnlyList<RowInfluence> Rows, InfluenceMeasures Measures, IReadOnlyList<RowBin> Residuals, IReadOnlyList<RowBin> Scales,
    Func<string, FeaturePlot> AddedVariable, Func<string, FeaturePlot> ComponentPlusResidual)
{
    private const int Bins = 5;

    public static Dictionary<string, GoldenInfluence> All { get; } = new()
    {
        ["Longley"] = Of(new Economy.Trainer(), NistSet.Read("Longley").Rows<Economy>()),
        ["stack loss"] = Of(new Plant.Trainer(), Plant.All),
        ["stack loss, weighted"] = Of(new WeightedPlant.Trainer(), WeightedPlant.Precise),
        ["stack loss, no intercept"] = Of(new ProportionalPlant.Trainer(), ProportionalPlant.All),
        ["diabetes"] = Of(new Patient.Trainer(), Patient.All),
        ["diabetes, weighted"] = Of(new WeightedPatient.Trainer(), WeightedPatient.All),
    };

    private static GoldenInfluence Of<TRow, TKernel, TModel>(LinearTrainer<TRow, double, TKernel, TModel, SquaredError> trainer, TRow[] rows)
        where TKernel : IKernel<TRow, double>
        where TModel : class, ILinearModel<TModel>
    {
        var fit = trainer.Fit(rows);
        var prepared = trainer.PrepareRows(rows, fit.Model);
        return new(
            fit.Summary(), fit.InfluenceOfRows(prepared), fit.Influence(prepared), fit.ResidualBins(prepared, Bins), fit.ScaleLocationBins(prepared, Bins),
            feature => fit.AddedVariable(prepared, feature), feature => fit.ComponentPlusResidual(prepared, feature));
    }
}
