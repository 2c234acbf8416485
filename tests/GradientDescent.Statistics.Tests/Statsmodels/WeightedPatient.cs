using GradientDescent.Tests.Golden;

namespace GradientDescent.Statistics.Tests.Statsmodels;

/// <summary>A row of <c>diabetes.csv</c> that weighs ½ + age / 40.</summary>
[LinearModel]
public partial record WeightedPatient(
    double Age, double Sex, double Bmi, double BloodPressure, double S1, double S2, double S3, double S4, double S5, double S6, [Target] double Progression)
{
    public static readonly WeightedPatient[] All = [.. GoldenFile.Rows("ScikitLearn/diabetes.csv")
        .Select(row => new WeightedPatient(row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[10]))];

    [SampleWeight]
    public double Weight => 0.5 + (Age / 40);
}
