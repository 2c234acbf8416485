using GradientDescent.Numerics;

namespace GradientDescent.Selection;

/// <summary>
/// Random parts. A stretch is a number of consecutive rows that stay together. Of every <c>count</c> consecutive stretches, each part gets one, in a random
/// permutation that depends on the seed and the position (Durstenfeld, Algorithm 235: Random Permutation, 1964, https://doi.org/10.1145/364520.364540).
/// </summary>
internal sealed class ShuffledParts(int count, int seed, int stretch) : RowParts(count, stretch)
{
    /// <summary>Stretches of this length can be summed without copying the rows.</summary>
    public const int LongStretch = 64;

    /// <summary>Long stretches are used only if each part gets at least this many.</summary>
    private const int MinStretches = 128;

    /// <summary>12! is about 2²⁹, so that enough of the 64 random bits remain for the last draw to be uniform.</summary>
    private const int DrawsPerHash = 12;

    private const int MaxOnStack = 256;

    public static ShuffledParts Of(long rows, int count, int seed) => new(count, seed, rows / count >= MinStretches * LongStretch ? LongStretch : 1);

    public override void Assign(long firstStretch, Span<int> parts)
    {
        var order = Count <= MaxOnStack ? stackalloc int[Count] : new int[Count];
        for (var at = 0; at < parts.Length;)
        {
            var (run, from) = Math.DivRem(firstStretch + at, Count);
            Draw(run, order);
            var taken = Math.Min(Count - (int)from, parts.Length - at);
            order.Slice((int)from, taken).CopyTo(parts[at..]);
            at += taken;
        }
    }

    /// <summary>
    /// Draws a permutation. The random bits are a fraction below 1. Its product with m has a whole part, the draw from 0 to m − 1, and the next fraction.
    /// </summary>
    private void Draw(long run, Span<int> order)
    {
        var fraction = RowHash.Of(run, seed);
        for (var i = 0; i < order.Length; i++)
        {
            if (i >= DrawsPerHash)
                fraction = RowHash.Of(i, unchecked((long)fraction));
            var drawn = (int)Math.BigMul(fraction, (ulong)i + 1, out fraction);
            order[i] = order[drawn];
            order[drawn] = i;
        }
    }
}
