namespace GradientDescent.Numerics;

/// <summary>Decides whether a column is constant, up to rounding.</summary>
internal static class ConstantColumn
{
    /// <summary>
    /// A standard deviation of at most this share of the root mean square is the rounding of a constant: two units in the last place. Equal values give much less,
    /// because variances are computed around a number near the mean. A column that varies by more is fitted, with the digits that are left.
    /// </summary>
    public const double Share = 4 * Rounding.Unit;

    public static bool Is(double variance, double meanSquare) => !(variance > Share * Share * meanSquare);
}
