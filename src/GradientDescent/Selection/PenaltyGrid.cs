using System.Globalization;
using GradientDescent.Printing;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>The penalties to choose from.</summary>
public abstract record PenaltyGrid
{
    private protected PenaltyGrid()
    {
    }

    /// <summary>Whether all of them forbid coefficients below 0.</summary>
    public bool NonNegative { get; init; }

    /// <summary>Ridge penalties with these weights.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A penalty weight is not a finite number of 0 or more.</exception>
    public static PenaltyGrid Ridge(params ReadOnlySpan<double> l2) => new ListedPenalties(
        $"Ridge({ShortList.Of(Array.ConvertAll(l2.ToArray(), static price => price.ToString(CultureInfo.InvariantCulture)))})", Array.ConvertAll(l2.ToArray(), Penalty.Ridge));

    /// <summary>Ridge penalties from the largest to the smallest penalty weight, each the same share of the one before.</summary>
    /// <param name="smallest">The smallest penalty weight, above 0.</param>
    /// <param name="largest">The largest penalty weight, above the smallest.</param>
    /// <param name="count">How many, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A penalty weight or the number of them is out of range.</exception>
    public static PenaltyGrid RidgeLogSpaced(double smallest, double largest, int count = 100)
    {
        if (!(double.IsFinite(smallest) && smallest > 0))
            throw new ArgumentOutOfRangeException(nameof(smallest), smallest, "The smallest penalty weight is a finite number above 0: 0 is no share of another.");
        if (!(double.IsFinite(largest) && largest > smallest))
            throw new ArgumentOutOfRangeException(nameof(largest), largest, "The largest penalty weight is a finite number above the smallest.");
        return new ListedPenalties(Invariant($"RidgeLogSpaced({smallest}, {largest}, count: {count})"), [.. Prices(largest, smallest / largest, Several(count)).Select(Penalty.Ridge)]);
    }

    /// <summary>
    /// Lasso penalties from the least penalty weight at which all coefficients are 0 but those whose <see cref="PenaltyFactorAttribute"/> is 0, which follows from the
    /// rows, down to a share of it; each the same share of the one before.
    /// </summary>
    /// <param name="count">How many, 2 or more.</param>
    /// <param name="smallestShare">The smallest penalty weight, as a share of the largest, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share or the number is none of that.</exception>
    public static PenaltyGrid Lasso(int count = 100, double smallestShare = 1e-3) => ElasticNet(l1Ratio: 1, count, smallestShare);

    /// <summary>The same for elastic nets of one mixture: L1 = 2·strength·ratio and L2 = strength·(1 − ratio).</summary>
    /// <param name="l1Ratio">How much of it is lasso, above 0 and at most 1: what scikit-learn calls l1_ratio, and glmnet alpha.</param>
    /// <param name="count">How many, 2 or more.</param>
    /// <param name="smallestShare">The smallest strength, as a share of the largest, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ratio, the share or the number is none of that.</exception>
    public static PenaltyGrid ElasticNet(double l1Ratio, int count = 100, double smallestShare = 1e-3)
    {
        if (!(l1Ratio > 0 && l1Ratio <= 1))
            throw new ArgumentOutOfRangeException(nameof(l1Ratio), l1Ratio, "The share of the lasso is above 0 and at most 1; for a pure ridge take PenaltyGrid.RidgeLogSpaced.");
        if (!(smallestShare > 0 && smallestShare < 1))
            throw new ArgumentOutOfRangeException(nameof(smallestShare), smallestShare, "The share of the largest that the smallest has is above 0 and below 1.");
        return new ElasticNets(l1Ratio, Several(count), smallestShare);
    }

    /// <summary>Penalties of any kind.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static PenaltyGrid Of(params IEnumerable<Penalty> penalties)
    {
        ArgumentNullException.ThrowIfNull(penalties);
        Penalty[] all = [.. penalties];
        return new ListedPenalties($"Of({ShortList.Of(Array.ConvertAll(all, static penalty => $"{penalty}"))})", all);
    }

    /// <summary>
    /// As one writes it, with all arguments: <c>RidgeLogSpaced(0.001, 10, count: 100)</c>, in the invariant culture; of more than six penalties the first two and the last.
    /// </summary>
    public sealed override string ToString() => NonNegative ? $"{Call} with {{ NonNegative = true }}" : Call;

    /// <summary>How it is made in C#, without the name of this class.</summary>
    private protected abstract string Call { get; }

    /// <param name="largestL1">The least L1 at which all coefficients are 0.</param>
    internal IReadOnlyList<Penalty> Penalties(Func<double> largestL1) =>
        [.. List(largestL1).Select(penalty => penalty with { NonNegative = penalty.NonNegative || NonNegative })];

    private protected abstract IEnumerable<Penalty> List(Func<double> largestL1);

    private static IEnumerable<double> Prices(double largest, double smallestShare, int count) =>
        Enumerable.Range(0, count).Select(i => largest * Math.Pow(smallestShare, i / (count - 1.0)));

    private static int Several(int count) => count >= 2
        ? count
        : throw new ArgumentOutOfRangeException(nameof(count), count, $"A grid has 2 penalties or more, not {count.ToString(CultureInfo.InvariantCulture)}.");

    private sealed record ListedPenalties : PenaltyGrid
    {
        private readonly Penalty[] _penalties;

        public ListedPenalties(string call, Penalty[] penalties)
        {
            if (penalties.Length == 0)
                throw new ArgumentException("There are no penalties to choose from: give some.", nameof(penalties));
            foreach (var penalty in penalties)
                ArgumentNullException.ThrowIfNull(penalty, nameof(penalties));
            _penalties = penalties;
            Call = call;
        }

        private protected override string Call { get; }

        private protected override IEnumerable<Penalty> List(Func<double> largestL1) => _penalties;
    }

    private sealed record ElasticNets(double L1Ratio, int Count, double SmallestShare) : PenaltyGrid
    {
        private protected override string Call => L1Ratio == 1
            ? Invariant($"Lasso(count: {Count}, smallestShare: {SmallestShare})")
            : Invariant($"ElasticNet({L1Ratio}, count: {Count}, smallestShare: {SmallestShare})");

        private protected override IEnumerable<Penalty> List(Func<double> largestL1) =>
            Prices(largestL1(), SmallestShare, Count).Select(l1 => new Penalty { L1 = l1, L2 = l1 * (1 - L1Ratio) / (2 * L1Ratio) });
    }
}
