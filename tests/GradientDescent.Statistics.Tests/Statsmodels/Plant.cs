using GradientDescent.Tests.Golden;

namespace GradientDescent.Statistics.Tests.Statsmodels;

/// <summary>
/// A row of <c>stackloss.csv</c>: a day of a plant that oxidises ammonia, and the share of it that escapes, in tenths of a per cent (Brownlee, Statistical
/// Theory and Methodology, 1965).
/// </summary>
[LinearModel]
public partial record Plant(double AirFlow, double WaterTemperature, double AcidConcentration, [Target] double StackLoss)
{
    public static readonly Plant[] All = [.. GoldenFile.Rows("Statsmodels/stackloss.csv").Select(row => new Plant(row[0], row[1], row[2], row[3]))];
}

/// <summary>The same without constant term.</summary>
[LinearModel(Intercept = false)]
public partial record ProportionalPlant(double AirFlow, double WaterTemperature, double AcidConcentration, [Target] double StackLoss)
{
    public static readonly ProportionalPlant[] All =
        [.. GoldenFile.Rows("Statsmodels/stackloss.csv").Select(row => new ProportionalPlant(row[0], row[1], row[2], row[3]))];
}

/// <summary>The same with a weight: a precision, or how often the day was seen.</summary>
[LinearModel]
public partial record WeightedPlant(
    double AirFlow, double WaterTemperature, double AcidConcentration, [Target] double StackLoss, [SampleWeight] double Weight)
{
    public static readonly WeightedPlant[] Precise =
        [.. GoldenFile.Rows("Statsmodels/stackloss.csv").Select(row => new WeightedPlant(row[0], row[1], row[2], row[3], row[4]))];

    public static readonly WeightedPlant[] Counted =
        [.. GoldenFile.Rows("Statsmodels/stackloss.csv").Select(row => new WeightedPlant(row[0], row[1], row[2], row[3], row[5]))];
}
