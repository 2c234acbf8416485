namespace GradientDescent.Numerics;

/// <summary>How far a double is from the number it stands for.</summary>
internal static class Rounding
{
    /// <summary>Half a unit in the last place of 1, 2⁻⁵³: an operation is that near to its exact result, as a share of it.</summary>
    public const double Unit = 1.1102230246251565e-16;
}
