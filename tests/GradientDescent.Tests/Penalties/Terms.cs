namespace GradientDescent.Tests.Penalties;

/// <summary>What a model may say of its coefficients.</summary>
public interface ITerms
{
    static virtual double[] Factors(int count) => [];

    static virtual CoefficientSign[] Signs(int count) => [];
}

public sealed class NoTerms : ITerms;

public sealed class Ones : ITerms
{
    public static double[] Factors(int count) => [.. Enumerable.Repeat(1.0, count)];

    public static CoefficientSign[] Signs(int count) => new CoefficientSign[count];
}

public sealed class Twos : ITerms
{
    public static double[] Factors(int count) => [.. Enumerable.Repeat(2.0, count)];
}

public sealed class Noughts : ITerms
{
    public static double[] Factors(int count) => new double[count];
}

public sealed class MixedFactors : ITerms
{
    public static double[] Factors(int count) => [.. Enumerable.Range(0, count).Select(static i => new[] { 0.5, 0, 3, 1 }[i % 4])];
}

public sealed class MixedSigns : ITerms
{
    public static CoefficientSign[] Signs(int count) => [.. Enumerable.Range(0, count).Select(static i => (CoefficientSign)((i + 1) % 3))];
}

public sealed class NonPositives : ITerms
{
    public static CoefficientSign[] Signs(int count) => [.. Enumerable.Repeat(CoefficientSign.NonPositive, count)];
}

public sealed class NonNegatives : ITerms
{
    public static CoefficientSign[] Signs(int count) => [.. Enumerable.Repeat(CoefficientSign.NonNegative, count)];
}

public sealed class FactorsAndSigns : ITerms
{
    public static double[] Factors(int count) => MixedFactors.Factors(count);

    public static CoefficientSign[] Signs(int count) => MixedSigns.Signs(count);
}
