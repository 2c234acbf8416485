namespace GradientDescent.Terms;

/// <summary>Whether a term is ±∞ where it cannot be computed, so that only what is missing is NaN.</summary>
internal static class TermGuard
{
    public static bool IsIn(Term term) => term switch
    {
        LevelTerm level => level.IsGuarded,
        FlagTerm flag => flag.IsGuarded,
        FunctionTerm function => function.IsGuarded,
        PowerTerm power => IsIn(power.Operand),
        ProductTerm product => IsIn(product.Left) || IsIn(product.Right),
        MeanWhereMissingTerm mean => IsIn(mean.Operand),
        _ => false,
    };

    /// <summary>A feature's value in a prediction: the mean where it is missing, NaN where it cannot be computed.</summary>
    /// <param name="term">The feature's term.</param>
    /// <param name="value">C# of its value.</param>
    /// <param name="mean">C# of its mean.</param>
    public static string Filled(Term term, string value, string mean) => IsIn(term)
        ? $"(double.IsFinite({value}) ? {value} : double.IsNaN({value}) ? {mean} : double.NaN)"
        : $"(double.IsNaN({value}) ? {mean} : {value})";

    /// <inheritdoc cref="Filled(Term, string, string)"/>
    public static double Filled(Term term, double value, double mean) =>
        double.IsNaN(value) ? mean : IsIn(term) && double.IsInfinity(value) ? double.NaN : value;
}
