using GradientDescent.Binary;

namespace GradientDescent.Scoring;

/// <summary>
/// Finds the weighted median of absolute errors. They are kept up to <see cref="MaxKept"/> rows. More are counted by the first bits of the double, so that the memory
/// does not grow, and the result does not depend on their order.
/// </summary>
internal sealed class AbsoluteErrors : IPartialSum<AbsoluteErrors>
{
    public const int MaxKept = 1 << 20;

    /// <summary>The bits of the fraction that are kept: the bin of a number is at most 2⁻¹² of it wide.</summary>
    private const int FractionBits = 12;

    private const int BitsLeftOut = 52 - FractionBits;

    private readonly List<(double Error, double Weight)> _kept = [];

    /// <summary>The sum of the weights in each bin, by the exponent of the numbers; null if the numbers are still kept.</summary>
    private double[]?[]? _bins;

    public void Add(double error, double weight)
    {
        if (_bins is not null)
        {
            Count(error, weight);
            return;
        }

        _kept.Add((error, weight));
        if (_kept.Count > MaxKept)
            CountKept();
    }

    public void Merge(AbsoluteErrors other)
    {
        foreach (var (error, weight) in other.Ascending())
            Add(error, weight);
    }

    public void Write(NumberWriter to)
    {
        to.WriteAll(_kept, static (to, kept) =>
        {
            to.Write(kept.Error);
            to.Write(kept.Weight);
        });
        to.Write(_bins is not null);
        if (_bins is not null)
            to.WriteAll(_bins, static (to, bins) => to.Write(bins ?? []));
    }

    public void Read(NumberReader from)
    {
        _kept.AddRange(from.ReadAll(static from => (from.ReadDouble(), from.ReadDouble())));
        _bins = from.ReadBoolean() ? from.ReadAll(static from => from.ReadDoubles() is { Length: > 0 } bins ? bins : null) : null;
    }

    public void Clear()
    {
        _kept.Clear();
        _bins = null;
    }

    /// <summary>The least error up to which there is half of the weight. If there is exactly half, the mean of it and the next. NaN if there are none.</summary>
    public double Median()
    {
        _kept.Sort();
        var half = Ascending().Sum(static error => error.Weight) / 2;
        double below = 0, lower = double.NaN;
        foreach (var (error, weight) in Ascending())
        {
            if (below == half && below > 0)
                return (lower + error) / 2;
            below += weight;
            lower = error;
            if (below > half)
                return error;
        }

        return lower;
    }

    /// <summary>The errors in the order in which they were kept, or the middles of the bins in ascending order.</summary>
    private IEnumerable<(double Error, double Weight)> Ascending()
    {
        foreach (var kept in _kept)
            yield return kept;
        for (var exponent = 0; exponent < _bins?.Length; exponent++)
        {
            if (_bins[exponent] is not { } bins)
                continue;
            for (var fraction = 0; fraction < bins.Length; fraction++)
            {
                if (bins[fraction] > 0)
                    yield return (Middle(((long)exponent << FractionBits) | (long)fraction), bins[fraction]);
            }
        }
    }

    private static double Middle(long bin)
    {
        var (from, to) = (BitConverter.Int64BitsToDouble(bin << BitsLeftOut), BitConverter.Int64BitsToDouble((bin + 1) << BitsLeftOut));
        return bin > 0 && double.IsFinite(to) ? from + ((to - from) / 2) : from;
    }

    private void CountKept()
    {
        _bins = new double[]?[1 << 11];
        foreach (var (error, weight) in _kept)
            Count(error, weight);
        _kept.Clear();
        _kept.TrimExcess();
    }

    private void Count(double error, double weight)
    {
        var bin = BitConverter.DoubleToInt64Bits(error) >> BitsLeftOut;
        (_bins![bin >> FractionBits] ??= new double[1 << FractionBits])[bin & ((1 << FractionBits) - 1)] += weight;
    }
}
