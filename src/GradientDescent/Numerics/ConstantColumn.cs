namespace GradientDescent.Numerics;

/// <summary>Tells a column that does not vary from one that varies little.</summary>
internal static class ConstantColumn
{
    /// <summary>A variance below this share of the mean square is the rounding of a constant: (2⁻⁵³)² is 1.2e-32.</summary>
    private const double Share = 1e-28;

    public static bool Is(double variance, double meanSquare) => !(variance > Share * meanSquare);
}
