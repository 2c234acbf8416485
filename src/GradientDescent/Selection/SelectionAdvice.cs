using System.Globalization;

namespace GradientDescent.Selection;

/// <summary>Advice on the grid from the validation losses.</summary>
internal static class SelectionAdvice
{
    /// <summary>With fewer penalties there is no advice, because the best one is always at an end of the grid.</summary>
    private const int MinPenalties = 3;

    public static IEnumerable<string> On(PointRanking ranking)
    {
        var (points, best, order) = (ranking.Points, ranking.Points[ranking.Best], ranking.ByStrength);
        if (points.Count < MinPenalties)
            yield break;
        if (best.NonZeroCount == 0)
            yield return "With the best penalty all coefficients are 0: in this cross-validation, the features do not help to predict the target.";
        else if (points.All(point => order.Compare(point, best) <= 0))
            yield return $"The best penalty, {Text(best.Penalty)}, is the strongest of the grid, and a stronger one may be better: use a grid with larger penalties.";
        else if (best.Penalty is { L1: 0, L2: 0 })
            yield return "The best penalty of the grid is 0: in this cross-validation, no penalty improved the predictions.";
        else if (points.All(point => order.Compare(point, best) >= 0))
            yield return $"The best penalty, {Text(best.Penalty)}, is the weakest of the grid, and a weaker one may be better: use a grid with smaller penalties.";
    }

    private static string Text(Penalty penalty) => string.Create(CultureInfo.InvariantCulture,
        $"{(penalty.L1 > 0 ? $"L1 = {penalty.L1:G6}" : "")}{(penalty is { L1: > 0, L2: > 0 } ? " and " : "")}{(penalty.L2 > 0 ? $"L2 = {penalty.L2:G6}" : "")}");
}
