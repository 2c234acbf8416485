using MathNet.Numerics;

namespace GradientDescent.Statistics.Distributions;

/// <summary>Snedecor's F distribution.</summary>
internal static class SnedecorsF
{
    /// <summary>P(F &gt; f), the incomplete beta function I(ν₂/2, ν₁/2) at ν₂ / (ν₂ + ν₁f).</summary>
    public static double UpperTail(double f, double numeratorDegrees, double denominatorDegrees) => double.IsNaN(f) || !(numeratorDegrees > 0 && denominatorDegrees > 0)
        ? double.NaN
        : SpecialFunctions.BetaRegularized(denominatorDegrees / 2, numeratorDegrees / 2, denominatorDegrees / (denominatorDegrees + (numeratorDegrees * f)));
}
