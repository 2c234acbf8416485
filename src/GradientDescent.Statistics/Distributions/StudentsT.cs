using GradientDescent.Kernels;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace GradientDescent.Statistics.Distributions;

/// <summary>Student's t distribution. The probabilities of the tails are computed directly, so small ones keep their digits.</summary>
internal static class StudentsT
{
    private const int MaxSteps = 50;

    /// <summary>From this number of degrees of freedom on, Hill's series is more accurate than the incomplete beta function.</summary>
    private const double ManyDegrees = 1e4;

    /// <summary>Above this square of a normal deviate, the probability is too small for a double.</summary>
    private const double NoProbability = 1500;

    /// <summary>
    /// P(|T| &gt; |t|): the incomplete beta function I(ν/2, ½) at ν / (ν + t²). For many degrees of freedom, the tail of the normal deviate with the same probability.
    /// </summary>
    public static double TwoSidedTail(double t, double degreesOfFreedom)
    {
        if (double.IsNaN(t) || !(degreesOfFreedom > 0))
            return double.NaN;
        return degreesOfFreedom < ManyDegrees
            ? SpecialFunctions.BetaRegularized(degreesOfFreedom / 2, 0.5, degreesOfFreedom / (degreesOfFreedom + (t * t)))
            : SpecialFunctions.Erfc(NormalDeviate(t, degreesOfFreedom) / Math.Sqrt(2));
    }

    /// <summary>The t with P(|T| &lt; t) = confidence.</summary>
    /// <remarks>
    /// Newton's method for ln P(|T| &gt; t) as a function of ln t. This function is concave and decreasing. So from any start, the first step ends at or
    /// beyond the root, and all later steps approach it from that side.
    /// </remarks>
    public static double Quantile(double confidence, double degreesOfFreedom)
    {
        if (!(degreesOfFreedom > 0))
            return double.NaN;
        var tail = 1 - confidence;
        var t = -Normal.InvCDF(0, 1, tail / 2);
        for (var step = 0; step < MaxSteps; step++)
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

    /// <summary>The normal deviate with the same tail probability: Hill, Algorithm 395: Student's t-distribution, Communications of the ACM 13, 1970.</summary>
    private static double NormalDeviate(double t, double degreesOfFreedom)
    {
        var a = degreesOfFreedom - 0.5;
        var b = 48 * a * a;
        var y = a * AccurateMath.LogP1(t * t / degreesOfFreedom);
        if (y > NoProbability)
            return double.PositiveInfinity;
        var third = ((((((-0.4 * y) - 3.3) * y) - 24) * y) - 85.5) / ((0.8 * y * y) + 100 + b);
        return (((third + y + 3) / b) + 1) * Math.Sqrt(y);
    }
}
