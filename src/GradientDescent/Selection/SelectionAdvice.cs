using System.Globalization;

namespace GradientDescent.Selection;

/// <summary>What follows from the validation losses for the grid itself.</summary>
internal static class SelectionAdvice
{
    /// <summary>Fewer penalties are a comparison, and one of them is always at an end.</summary>
    private const int FewestOfGrid = 3;

    public static IEnumerable<string> On(PointRanking ranking)
    {
        var (points, best, order) = (ranking.Points, ranking.Points[ranking.Best], ranking.ByStrength);
        if (points.Count < FewestOfGrid)
            yield break;
        if (best.NonZeroCount == 0)
            yield return "The best penalty leaves no feature in the model: as far as these folds can tell, the features say nothing of the target.";
        else if (points.All(point => order.Compare(point, best) <= 0))
            yield return $"The best penalty, {Text(best.Penalty)}, is the strongest of the grid: a stronger one may be better. Let the grid begin higher.";
        else if (best.Penalty is { L1: 0, L2: 0 })
            yield return "No penalty at all is the best of the grid: the folds give no reason for one.";
        else if (points.All(point => order.Compare(point, best) >= 0))
            yield return $"The best penalty, {Text(best.Penalty)}, is the weakest of the grid: a weaker one may be better. Let the grid end lower.";
    }

    private static string Text(Penalty penalty) => string.Create(CultureInfo.InvariantCulture,
        $"{(penalty.L1 > 0 ? $"L1 = {penalty.L1:G6}" : "")}{(penalty is { L1: > 0, L2: > 0 } ? " and " : "")}{(penalty.L2 > 0 ? $"L2 = {penalty.L2:G6}" : "")}");
}
