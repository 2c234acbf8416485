using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Features;

/// <summary>Adds the powers of a number, one column per power.</summary>
internal static class Polynomial
{
    public const string Mark = "Polynomial";

    private const int MaxDegree = 16;

    /// <summary>Whether the degree is supported.</summary>
    public static bool IsSupported(int degree) => degree is >= 2 and <= MaxDegree;

    /// <summary>Adds the powers from 2 up to the degree of the [Polynomial] attribute.</summary>
    public static void AddPowers(FeatureSet features, MarkedProperty property, Term number)
    {
        if (property.Mark(Mark) is not { ConstructorArguments: [{ Value: int maxDegree }] } || !IsSupported(maxDegree))
            return;
        for (var degree = 2; degree <= maxDegree; degree++)
            features.Add(property, new PowerTerm(number, degree));
    }
}
