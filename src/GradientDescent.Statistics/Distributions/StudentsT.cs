using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace GradientDescent.Statistics.Distributions;

/// <summary>Student's t distribution. Probabilities of the tails are computed as such, so small ones keep their digits.</summary>
internal static class StudentsT
{
    private const int MaxSteps = 50;

    /// <summary>From so many degrees of freedom on the incomplete beta function loses more digits than Hill's series has terms left out.</summary>
    private const double ManyDegrees = 1e4;

    /// <summary>Beyond such squares of a normal deviate a double has no probability.</summary>
    private const double NoProbability = 1500;

    /// <summary>P(|T| &gt; |t|): the incomplete beta function I(ν/2, ½) at ν / (ν + t²); for many degrees of freedom by the normal deviate that is as far out.</summary>
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
    /// Newton's method for ln P(|T| &gt; t) as a function of ln t. That is concave and falls, so from any start the first step passes the root and all others come
    /// back to it.
    /// </remarks>
    public static double QuantileLoss(double confidence, double degreesOfFreedom)
    {
        if (!(degreesOfFreedom > 0))
            return double.NaN;
        var tail = 1 - confidence;
        var t = Normal.InvCDF(0, 1, 1 - (tail / 2));
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

    /// <summary>Hill, Algorithm 395: Student's t-distribution, Communications of the ACM 13, 1970.</summary>
    private static double NormalDeviate(double t, double degreesOfFreedom)
    {
        var a = degreesOfFreedom - 0.5;
        var b = 48 * a * a;
        var y = a * LogOfOneAnd(t * t / degreesOfFreedom);
        if (y > NoProbability)
            return double.PositiveInfinity;
        var third = ((((((-0.4 * y) - 3.3) * y) - 24) * y) - 85.5) / ((0.8 * y * y) + 100 + b);
        return (((third + y + 3) / b) + 1) * Math.Sqrt(y);
    }

    /// <summary>ln(1 + x) for x ≥ 0 without the rounding of 1 + x, which double.LogP1 has (Goldberg, 1991, theorem 4).</summary>
    private static double LogOfOneAnd(double x)
    {
        var sum = 1 + x;
        return sum == 1 || double.IsInfinity(sum) ? x : x * Math.Log(sum) / (sum - 1);
    }
}
