namespace GradientDescent.Statistics.Tests.Nist;

/// <summary>
/// How many digits of a number are right, NIST's measure: −log₁₀(|q − c| / |c|) for a computed q and a certified c, −log₁₀|q| where c is 0, and 15 at most.
/// </summary>
public static class LogRelativeError
{
    private const double Most = 15;

    public static double Of(double computed, double certified)
    {
        var error = certified == 0 ? Math.Abs(computed) : Math.Abs((computed - certified) / certified);
        return Math.Min(Most, -Math.Log10(error));
    }

    /// <summary>That of the worst of several.</summary>
    public static double Least(IEnumerable<double> computed, IEnumerable<double> certified) => computed.Zip(certified, Of).Min();
}
