using GradientDescent.Onnx.Graphs;

namespace GradientDescent.Onnx.Expressions;

/// <summary>
/// Computes sines and cosines. Those of ONNX Runtime have few digits near a zero other than 0, so an angle is reduced to at most a quarter of π first.
/// </summary>
internal static class OnnxWaves
{
    /// <summary>Half of π in three parts. A multiple of the first two is exact.</summary>
    private static readonly double[] HalfPi = [BitConverter.UInt64BitsToDouble(0x3FF9_21FB_5440_0000), BitConverter.UInt64BitsToDouble(0x3DD0_B461_1A60_0000), BitConverter.UInt64BitsToDouble(0x3BA3_198A_2E03_7073)];

    /// <summary>The sine or cosine of an angle from 0 to 2π.</summary>
    public static GraphValue Of(GraphValue angle, bool isCosine)
    {
        var quarters = ((angle * (2 / Math.PI)) + 0.5).To(ElementType.Int64);
        var rest = HalfPi.Aggregate(angle, (rest, part) => rest - (quarters.To(ElementType.Double) * part));
        var quadrant = (isCosine ? quarters + 1 : quarters) % 4;
        var wave = (quadrant % 2).EqualTo(0).Choose(rest.Function("Sin"), rest.Function("Cos"));
        return (quadrant >= 2).Choose(-wave, wave);
    }
}
