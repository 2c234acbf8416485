using GradientDescent.Tests.Golden;

namespace GradientDescent.Statistics.Tests.Statsmodels;

/// <summary>An entry of <c>influence.json</c>: statsmodels' influence of each row of a fit, and what pictures show. Its numbers hold to the relative <see cref="Precision"/>.</summary>
public sealed record InfluenceEntry(
    string Name, double Precision, double[] Residual, double[] Leverage, double[] Internal, double[] External, double[] CooksDistance, double[] Dffits,
    double[] ConditionIndices, double[][] VarianceProportions, FeaturePlotEntry[] Features, BinEntry[] Bins)
{
    public static Dictionary<string, InfluenceEntry> All { get; } =
        GoldenFile.Entries<InfluenceEntry>("Statsmodels/influence.json").ToDictionary(entry => entry.Name);

    public override string ToString() => Name;
}

/// <summary>The residuals of a feature and of the target after a regression on all other columns, and component + residual.</summary>
public sealed record FeaturePlotEntry(string Name, double Slope, double[] X, double[] Y, double[] Component);

/// <summary>A fifth of the predictions, with means over its rows and their standard errors.</summary>
public sealed record BinEntry(
    double Lower, double Upper, int Rows, double Prediction, double Target, double Residual, double StdErr, double Scale, double ScaleStdErr);
