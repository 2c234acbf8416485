namespace GradientDescent.Numerics;

/// <summary>The rounding error of a double.</summary>
internal static class Rounding
{
    /// <summary>2⁻⁵³, half a unit in the last place of 1: the bound of the relative rounding error of one operation.</summary>
    public const double Unit = 1.1102230246251565e-16;
}
