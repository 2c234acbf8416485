using GradientDescent.Tests.Golden;

namespace GradientDescent.Tests.ScikitLearn;

/// <summary>A row of <c>samples.csv</c>.</summary>
[LinearModel]
public partial record Sample(double X1, double X2, double X3, double X4, [Target] double Y)
{
    public static readonly Sample[] All = [.. GoldenFile.Rows("ScikitLearn/samples.csv").Select(row => new Sample(row[0], row[1], row[2], row[3], row[4]))];
}

/// <summary>The same row with its weight.</summary>
[LinearModel]
public partial record WeightedSample(double X1, double X2, double X3, double X4, [Target] double Y, [SampleWeight] double Weight)
{
    public static readonly WeightedSample[] All =
        [.. GoldenFile.Rows("ScikitLearn/samples.csv").Select(row => new WeightedSample(row[0], row[1], row[2], row[3], row[4], row[5]))];
}
