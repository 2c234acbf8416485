using MathNet.Numerics;

namespace GradientDescent.Statistics.Distributions;

/// <summary>The χ² distribution.</summary>
internal static class ChiSquared
{
    /// <summary>P(χ² &gt; x), the upper incomplete gamma function Q(k/2, x/2).</summary>
    public static double UpperTail(double x, int degreesOfFreedom) => double.IsNaN(x) || degreesOfFreedom <= 0
        ? double.NaN
        : SpecialFunctions.GammaUpperRegularized(degreesOfFreedom / 2.0, x / 2);
}
