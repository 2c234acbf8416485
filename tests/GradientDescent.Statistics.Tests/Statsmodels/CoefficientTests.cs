using GradientDescent.Statistics.Tests.Nist;
using GradientDescent.Tests.ScikitLearn;

namespace GradientDescent.Statistics.Tests.Statsmodels;

/// <summary>A fit without options has the coefficients that statsmodels finds.</summary>
public class CoefficientTests
{
    private static readonly Dictionary<string, Func<double[]>> Fits = new()
    {
        ["Longley"] = () => Weights(new Economy.Trainer().Fit(NistSet.Read("Longley").Rows<Economy>())),
        ["stack loss"] = () => Weights(new Plant.Trainer().Fit(Plant.All)),
        ["stack loss, weighted"] = () => Weights(new WeightedPlant.Trainer().Fit(WeightedPlant.Precise)),
        ["stack loss, counted"] = () => Weights(new WeightedPlant.Trainer().Fit(WeightedPlant.Counted)),
        ["stack loss, no intercept"] = () => Weights(new ProportionalPlant.Trainer().Fit(ProportionalPlant.All)),
        ["diabetes"] = () => Weights(new Patient.Trainer().Fit(Patient.All)),
        ["diabetes, weighted"] = () => Weights(new WeightedPatient.Trainer().Fit(WeightedPatient.All)),
    };

    public static TheoryData<string> Names => [.. RegressionEntry.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void They_agree(string name)
    {
        var entry = RegressionEntry.All[name];

        Assert.All(Fits[name]().Zip(entry.Weights), pair => Assert.Equal(pair.Second.Coef, pair.First, entry.Precision * Math.Abs(pair.Second.Coef)));
    }

    private static double[] Weights<TModel>(FitResult<TModel> fit)
        where TModel : ILinearModel<TModel> => fit.Model.ToWeights();
}
