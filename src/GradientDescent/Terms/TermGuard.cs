namespace GradientDescent.Terms;

/// <summary>Whether a term is ±∞ if it cannot be computed, so that NaN always means a missing value.</summary>
internal static class TermGuard
{
    public static bool IsIn(Term term) => term switch
    {
        LevelTerm level => level.IsGuarded,
        FlagTerm flag => flag.IsGuarded,
        FunctionTerm function => function.IsGuarded,
        PowerTerm power => IsIn(power.Operand),
        ProductTerm product => IsGuarded(product),
        MeanWhereMissingTerm mean => IsIn(mean.Operand),
        _ => false,
    };

    /// <summary>Whether a product that a mean can replace needs a guard: with an infinite factor and one that is 0 it would be NaN, although no factor is missing.</summary>
    public static bool IsGuarded(ProductTerm product) => CanBeInfinite(product.Left) || CanBeInfinite(product.Right);

    /// <summary>The value of a feature in a prediction: the mean if it is missing, NaN if it cannot be computed.</summary>
    /// <param name="term">The term of the feature.</param>
    /// <param name="value">The C# expression of its value.</param>
    /// <param name="mean">The C# expression of its mean.</param>
    public static string Filled(Term term, string value, string mean) => IsIn(term)
        ? $"(double.IsFinite({value}) ? {value} : double.IsNaN({value}) ? {mean} : double.NaN)"
        : $"(double.IsNaN({value}) ? {mean} : {value})";

    /// <inheritdoc cref="Filled(Term, string, string)"/>
    public static double Filled(Term term, double value, double mean) =>
        double.IsNaN(value) ? mean : IsIn(term) && double.IsInfinity(value) ? double.NaN : value;

    private static bool CanBeInfinite(Term term) => term switch
    {
        NumberTerm number => number.Property.Type is PropertyType.Double or PropertyType.Single or PropertyType.Half,
        LevelTerm level => level.IsGuarded && !level.Property.AcceptsUnknownLevels,
        FlagTerm flag => flag.IsGuarded && !flag.Property.AcceptsUnknownLevels,
        FunctionTerm => true,
        PowerTerm power => CanBeInfinite(power.Operand),
        ProductTerm product => IsGuarded(product),
        ZeroWhereMissingTerm zero => CanBeInfinite(zero.Operand),
        _ => false,
    };
}
