namespace GradientDescent.Tests.ActiveSets;

/// <summary>
/// A bound of how far weights are above the optimum. Every loss is at least its tangent, so any slopes between those around a kink give a lower bound of the value; the
/// slopes of the rows at a kink are chosen so that the tangents are level together. This is the dual of the linear program.
/// </summary>
internal static class TangentBound
{
    /// <summary>By how much the value may be above the optimum; null if more rows than weights are at a kink, so that their slopes are not determined.</summary>
    public static double? Of(KinkedProblem problem, double[] weights)
    {
        var size = problem.Targets.Average(Math.Abs);
        var total = Enumerable.Range(0, problem.Rows.Length).Sum(problem.SampleWeight);
        var level = new double[weights.Length];
        var held = new List<(double[] Vector, double Below, double Above, double Distance)>();
        void Add(double[] vector, double below, double above, double distance)
        {
            if (below < above)
            {
                held.Add((vector, below, above, distance));
                return;
            }

            for (var i = 0; i < level.Length; i++)
                level[i] += below * vector[i];
        }

        for (var row = 0; row < problem.Rows.Length; row++)
        {
            if (problem.SampleWeight(row) == 0)
                continue;
            var (share, residual) = (problem.SampleWeight(row) / total, problem.Residual(row, weights));
            var (kinks, slopes) = problem.Loss;
            var kink = problem.KinkAt(residual, size);
            var piece = kinks.Count(at => residual > at);
            var (below, above) = kink < 0 ? (slopes[piece], slopes[piece]) : (slopes[kink], slopes[kink + 1]);
            Add([.. problem.Rows[row], .. problem.HasIntercept ? [1.0] : Array.Empty<double>()], share * below, share * above, kink < 0 ? 0 : Math.Abs(residual - kinks[kink]));
        }

        for (var i = 0; i < problem.FeatureCount; i++)
        {
            var (unit, l1) = (new double[weights.Length], problem.Penalty.L1);
            unit[i] = 1;
            level[i] += 2 * problem.Penalty.L2 * weights[i];
            if (weights[i] == 0)
                Add(unit, problem.Penalty.NonNegative ? double.NegativeInfinity : -l1, l1, 0);
            else
                Add(unit, l1 * Math.Sign(weights[i]), l1 * Math.Sign(weights[i]), 0);
        }

        if (held.Count > weights.Length)
            return null;
        var gap = 0.0;
        var multipliers = Multipliers([.. held.Select(static row => row.Vector)], level);
        for (var k = 0; k < held.Count; k++)
        {
            var multiplier = Math.Clamp(multipliers[k], held[k].Below, held[k].Above);
            for (var i = 0; i < level.Length; i++)
                level[i] += multiplier * held[k].Vector[i];
            gap += held[k].Distance == 0 ? 0 : held[k].Distance * (held[k].Above - held[k].Below);
        }

        return gap + level.Zip(weights, (slope, weight) => Math.Abs(slope) * (Math.Abs(weight) + size)).Sum();
    }

    /// <summary>The μ of least |level + Σ μ · vector|, by modified Gram-Schmidt, each vector twice.</summary>
    private static double[] Multipliers(double[][] vectors, double[] level)
    {
        var count = vectors.Length;
        var basis = new double[count][];
        var shares = new double[count, count];
        for (var k = 0; k < count; k++)
        {
            basis[k] = (double[])vectors[k].Clone();
            for (var pass = 0; pass < 2; pass++)
            {
                for (var j = 0; j < k; j++)
                {
                    var along = Dot(basis[j], basis[k]);
                    shares[j, k] += along;
                    for (var i = 0; i < level.Length; i++)
                        basis[k][i] -= along * basis[j][i];
                }
            }

            shares[k, k] = Math.Sqrt(Dot(basis[k], basis[k]));
            basis[k] = [.. basis[k].Select(x => x / shares[k, k])];
        }

        var multipliers = new double[count];
        for (var k = count - 1; k >= 0; k--)
        {
            multipliers[k] = -Dot(basis[k], level);
            for (var j = k + 1; j < count; j++)
                multipliers[k] -= shares[k, j] * multipliers[j];
            multipliers[k] /= shares[k, k];
        }

        return multipliers;
    }

    private static double Dot(double[] x, double[] y) => x.Zip(y, static (a, b) => a * b).Sum();
}
