using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace GradientDescent.Statistics;

/// <summary>Student's t distribution. Probabilities of the tails are computed as such, so small ones keep their digits.</summary>
internal static class StudentsT
{
    private const int MostSteps = 50;

    /// <summary>P(|T| &gt; |t|), the incomplete beta function I(ν/2, ½) at ν / (ν + t²).</summary>
    public static double TwoSidedTail(double t, double degreesOfFreedom) => double.IsNaN(t) || !(degreesOfFreedom > 0)
        ? double.NaN
        : SpecialFunctions.BetaRegularized(degreesOfFreedom / 2, 0.5, degreesOfFreedom / (degreesOfFreedom + (t * t)));

    /// <summary>The t with P(|T| &lt; t) = confidence.</summary>
    /// <remarks>
    /// Newton's method for ln P(|T| &gt; t) as a function of ln t. That is concave and falls, so from any start the first step passes the root and all others come
    /// back to it.
    /// </remarks>
    public static double Quantile(double confidence, double degreesOfFreedom)
    {
        if (!(degreesOfFreedom > 0))
            return double.NaN;
        var tail = 1 - confidence;
        var t = Normal.InvCDF(0, 1, 1 - (tail / 2));
        for (var step = 0; step < MostSteps; step++)
        {
            var probability = TwoSidedTail(t, degreesOfFreedom);
            var slope = -2 * t * StudentT.PDF(0, 1, degreesOfFreedom, t) / probability;
            var next = t * Math.Exp((Math.Log(tail) - Math.Log(probability)) / slope);
            if (!(Math.Abs(next - t) > 1e-15 * t))
                break;
            t = next;
        }

        return t;
    }
}
