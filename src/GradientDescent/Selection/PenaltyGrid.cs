using System.Globalization;
using GradientDescent.Printing;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>The penalties that a regularization path or a cross-validation computes models for.</summary>
/// <remarks>Grids are immutable, and several threads may share them.</remarks>
/// <example>
/// <code>
/// var path = trainer.RegularizationPath(houses, PenaltyGrid.RidgeLogSpaced(smallest: 0.001, largest: 10));
/// </code>
/// </example>
public abstract record PenaltyGrid
{
    private protected PenaltyGrid()
    {
    }

    /// <summary>
    /// Whether all coefficients must be 0 or more for every penalty of the grid, for example <c>PenaltyGrid.Lasso() with { NonNegative = true }</c>. Default: false.
    /// </summary>
    public bool NonNegative { get; init; }

    /// <summary>Ridge penalties with the given penalty weights.</summary>
    /// <param name="l2">The penalty weights, finite numbers of 0 or more.</param>
    /// <exception cref="ArgumentException">There are no penalty weights.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A penalty weight is not a finite number of 0 or more.</exception>
    public static PenaltyGrid Ridge(params ReadOnlySpan<double> l2) => new ListedPenalties(
        $"Ridge({ShortList.Of(Array.ConvertAll(l2.ToArray(), static weight => weight.ToString(CultureInfo.InvariantCulture)))})", Array.ConvertAll(l2.ToArray(), Penalty.Ridge));

    /// <summary>Ridge penalties with logarithmically spaced penalty weights, from the largest to the smallest.</summary>
    /// <param name="smallest">The smallest penalty weight, above 0.</param>
    /// <param name="largest">The largest penalty weight, above the smallest.</param>
    /// <param name="count">The number of penalties, 2 or more. Default: 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">A penalty weight or the number of penalties is out of range.</exception>
    public static PenaltyGrid RidgeLogSpaced(double smallest, double largest, int count = 100)
    {
        if (!(double.IsFinite(smallest) && smallest > 0))
            throw new ArgumentOutOfRangeException(nameof(smallest), smallest, "The smallest penalty weight is out of range: give a finite number above 0.");
        if (!(double.IsFinite(largest) && largest > smallest))
            throw new ArgumentOutOfRangeException(nameof(largest), largest, "The largest penalty weight is out of range: give a finite number above the smallest.");
        return new ListedPenalties(Invariant($"RidgeLogSpaced({smallest}, {largest}, count: {count})"), [.. LogSpaced(largest, smallest / largest, Several(count)).Select(Penalty.Ridge)]);
    }

    /// <summary>
    /// Lasso penalties with logarithmically spaced penalty weights. The grid starts at the lowest L1 for which all penalised coefficients are 0, and descends to
    /// <paramref name="smallestShare"/> times this L1. It is computed from the rows.
    /// </summary>
    /// <remarks>
    /// For <see cref="SquaredError"/> and features in the same units, the largest L1 is twice the largest <c>alpha</c> of scikit-learn and twice the largest <c>lambda</c> of glmnet,
    /// because their losses have a factor ½. Coefficients with a <see cref="PenaltyFactorAttribute"/> of 0 are not penalised.
    /// </remarks>
    /// <param name="count">The number of penalties, 2 or more. Default: 100.</param>
    /// <param name="smallestShare">
    /// The smallest penalty weight as a share of the largest, above 0 and below 1: glmnet's <c>lambda.min.ratio</c> and scikit-learn's <c>eps</c>. Default: 0.001.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> or <paramref name="smallestShare"/> is out of range.</exception>
    public static PenaltyGrid Lasso(int count = 100, double smallestShare = 1e-3) => ElasticNet(l1Ratio: 1, count, smallestShare);

    /// <summary>
    /// Elastic nets with logarithmically spaced strengths and one ratio: L1 = 2·strength·l1Ratio and L2 = strength·(1 − l1Ratio). The largest strength has the
    /// largest L1 of <see cref="Lasso"/>. It is computed from the rows.
    /// </summary>
    /// <param name="l1Ratio">The share of the lasso, above 0 and at most 1: scikit-learn's <c>l1_ratio</c> and glmnet's <c>alpha</c>.</param>
    /// <param name="count">The number of penalties, 2 or more. Default: 100.</param>
    /// <param name="smallestShare">
    /// The smallest strength as a share of the largest, above 0 and below 1: glmnet's <c>lambda.min.ratio</c> and scikit-learn's <c>eps</c>. Default: 0.001.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="l1Ratio"/>, <paramref name="count"/> or <paramref name="smallestShare"/> is out of range.
    /// </exception>
    public static PenaltyGrid ElasticNet(double l1Ratio, int count = 100, double smallestShare = 1e-3)
    {
        if (!(l1Ratio > 0 && l1Ratio <= 1))
            throw new ArgumentOutOfRangeException(nameof(l1Ratio), l1Ratio, "The L1 ratio is out of range: give a number above 0 and at most 1, or use PenaltyGrid.RidgeLogSpaced for ridge penalties.");
        if (!(smallestShare > 0 && smallestShare < 1))
            throw new ArgumentOutOfRangeException(nameof(smallestShare), smallestShare, "The smallest share is out of range: give a number above 0 and below 1.");
        return new ElasticNets(l1Ratio, Several(count), smallestShare);
    }

    /// <summary>A grid of given penalties, in this order.</summary>
    /// <param name="penalties">The penalties, at least one.</param>
    /// <exception cref="ArgumentException">There are no penalties.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="penalties"/> or one of them is null.</exception>
    public static PenaltyGrid Of(params IEnumerable<Penalty> penalties)
    {
        ArgumentNullException.ThrowIfNull(penalties);
        Penalty[] all = [.. penalties];
        return new ListedPenalties($"Of({ShortList.Of(Array.ConvertAll(all, static penalty => $"{penalty}"))})", all);
    }

    /// <summary>
    /// Returns the C# expression that creates it, with all arguments, such as <c>RidgeLogSpaced(0.001, 10, count: 100)</c>, in the invariant culture.
    /// Of more than six penalties it contains the first two and the last.
    /// </summary>
    public sealed override string ToString() => NonNegative ? $"{Call} with {{ NonNegative = true }}" : Call;

    /// <summary>The C# expression that creates it, without the name of this class.</summary>
    private protected abstract string Call { get; }

    /// <param name="largestL1">Computes the smallest L1 for which all penalised coefficients are 0.</param>
    internal IReadOnlyList<Penalty> Penalties(Func<double> largestL1) =>
        [.. List(largestL1).Select(penalty => penalty with { NonNegative = penalty.NonNegative || NonNegative })];

    private protected abstract IEnumerable<Penalty> List(Func<double> largestL1);

    private static IEnumerable<double> LogSpaced(double largest, double smallestShare, int count) =>
        Enumerable.Range(0, count).Select(i => largest * Math.Pow(smallestShare, i / (count - 1.0)));

    private static int Several(int count) => count >= 2
        ? count
        : throw new ArgumentOutOfRangeException(nameof(count), count, $"The number of penalties is {count.ToString(CultureInfo.InvariantCulture)}: give 2 or more.");

    private sealed record ListedPenalties : PenaltyGrid
    {
        private readonly Penalty[] _penalties;

        public ListedPenalties(string call, Penalty[] penalties)
        {
            if (penalties.Length == 0)
                throw new ArgumentException("The grid has no penalties: give at least one.", nameof(penalties));
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
            LogSpaced(largestL1(), SmallestShare, Count).Select(l1 => new Penalty { L1 = l1, L2 = l1 * (1 - L1Ratio) / (2 * L1Ratio) });
    }
}
