namespace GradientDescent.Statistics.Tests.Nist;

/// <summary>A year of Longley: the United States from 1947 to 1962, prices with 100 in 1954, product in millions of dollars, people in thousands.</summary>
[LinearModel]
public partial record Economy(
    double Deflator, double GrossNationalProduct, double Unemployed, double ArmedForces, double Population, double Year, [Target] double Employed) : INistRow<Economy>
{
    public static Economy From(Observation observation) =>
        new(observation.X[0], observation.X[1], observation.X[2], observation.X[3], observation.X[4], observation.X[5], observation.Y);
}
