using GradientDescent.Generators.Symbols;

namespace GradientDescent.Generators.Features;

/// <summary>The powers of a number, a column each.</summary>
internal static class Polynomial
{
    public const string Mark = "Polynomial";

    private const int MostDegree = 16;

    /// <summary>Whether the degree is one that is given.</summary>
    public static bool IsSupported(int degree) => degree is >= 2 and <= MostDegree;

    /// <summary>Adds the powers from the square on.</summary>
    public static void AddPowers(FeatureSet features, MarkedProperty property, Term number)
    {
        if (property.Mark(Mark) is not { ConstructorArguments: [{ Value: int most }] } || !IsSupported(most))
            return;
        for (var degree = 2; degree <= most; degree++)
            features.Add(property, new PowerTerm(number, degree));
    }
}
