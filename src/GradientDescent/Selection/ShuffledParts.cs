namespace GradientDescent.Selection;

/// <summary>
/// Of as many stretches that follow one another as there are parts, one goes to each: a permutation drawn from the seed and the number of that run of
/// stretches (Durstenfeld, Algorithm 235: Random Permutation, 1964).
/// </summary>
internal sealed class ShuffledParts(int count, int seed, int stretch) : RowParts(count, stretch)
{
    /// <summary>Rows that stay together can be summed where they stand.</summary>
    public const int LongStretch = 64;

    /// <summary>With so many stretches a part, they are as good as rows.</summary>
    private const int ManyStretches = 128;

    /// <summary>12! is 2²⁹: of 64 random bits enough are left for the last draw to be even.</summary>
    private const int DrawsOfOneHash = 12;

    private const int MostOnStack = 256;

    public static ShuffledParts Of(long rows, int count, int seed) => new(count, seed, rows / count >= ManyStretches * LongStretch ? LongStretch : 1);

    public override void Assign(long firstStretch, Span<int> parts)
    {
        var order = Count <= MostOnStack ? stackalloc int[Count] : new int[Count];
        for (var at = 0; at < parts.Length;)
        {
            var (run, from) = Math.DivRem(firstStretch + at, Count);
            Draw(run, order);
            var taken = Math.Min(Count - (int)from, parts.Length - at);
            order.Slice((int)from, taken).CopyTo(parts[at..]);
            at += taken;
        }
    }

    /// <summary>A random number is a fraction: times m, its whole part draws one of m, and what is left is a fraction again.</summary>
    private void Draw(long run, Span<int> order)
    {
        var fraction = RowHash.Of(run, seed);
        for (var i = 0; i < order.Length; i++)
        {
            if (i >= DrawsOfOneHash)
                fraction = RowHash.Of(i, unchecked((long)fraction));
            var drawn = (int)Math.BigMul(fraction, (ulong)i + 1, out fraction);
            order[i] = order[drawn];
            order[drawn] = i;
        }
    }
}
