namespace GradientDescent.Numerics;

/// <summary>
/// 64 pseudorandom bits that depend only on a number and a seed (Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, 2014,
/// https://doi.org/10.1145/2660193.2660195).
/// </summary>
internal static class RowHash
{
    private const ulong GoldenRatio = 0x9E3779B97F4A7C15;

    public static ulong Of(long number, long seed) => unchecked(Mix(Mix((ulong)seed + GoldenRatio) + ((ulong)number * GoldenRatio)));

    private static ulong Mix(ulong bits) => unchecked(Last((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9));

    private static ulong Last(ulong bits)
    {
        bits = unchecked((bits ^ (bits >> 27)) * 0x94D049BB133111EB);
        return bits ^ (bits >> 31);
    }
}
