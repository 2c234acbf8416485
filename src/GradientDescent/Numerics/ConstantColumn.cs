namespace GradientDescent.Numerics;

/// <summary>Decides whether a column is constant, up to rounding.</summary>
internal static class ConstantColumn
{
    /// <summary>
    /// A variance below this share of the mean square is the rounding of a constant. One rounding gives (2⁻⁵³)² = 1.2e-32; the share is about ten thousand
    /// times that.
    /// </summary>
    private const double Share = 1e-28;

    public static bool Is(double variance, double meanSquare) => !(variance > Share * meanSquare);
}
