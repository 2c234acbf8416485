using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GradientDescent.Describing;

/// <summary>Counts how often each value occurs, for a limited number of different values.</summary>
/// <param name="maxDistinct">The largest number of different values that are counted.</param>
internal sealed class Tally<T>(int maxDistinct)
    where T : notnull
{
    private readonly Dictionary<T, long> _counts = [];

    /// <summary>The values in the order of their first row, and how often each occurs.</summary>
    public IReadOnlyDictionary<T, long> Counts => _counts;

    /// <summary>How many values were left out, because there were too many different ones.</summary>
    public long LeftOut { get; private set; }

    /// <summary>The number of different values; null if some were left out.</summary>
    public long? Distinct => LeftOut > 0 ? null : _counts.Count;

    /// <summary>How many values were added.</summary>
    public long Total => _counts.Values.Sum() + LeftOut;

    /// <summary>Whether a value that is counted occurs twice.</summary>
    public bool HasRepeats => _counts.Values.Any(static count => count > 1);

    /// <param name="value">The value.</param>
    /// <param name="count">How often it is added.</param>
    /// <returns>Whether the value is counted. If not, it is left out.</returns>
    public bool Add(T value, long count = 1)
    {
        ref var counted = ref CollectionsMarshal.GetValueRefOrNullRef(_counts, value);
        var isKept = !Unsafe.IsNullRef(ref counted);
        if (isKept)
            counted += count;
        else if (isKept = _counts.Count < maxDistinct)
            _counts.Add(value, count);
        else
            LeftOut += count;
        return isKept;
    }
}
