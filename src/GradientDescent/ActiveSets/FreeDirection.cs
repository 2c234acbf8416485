using GradientDescent.Numerics;

namespace GradientDescent.ActiveSets;

/// <summary>
/// The direction to the minimum of a curved function if no other kink comes before it, while rows that are held stay at their kinks: Newton's step −H⁻¹g in the
/// directions of the free rows. If the function falls along a combination of them without curvature, it is that combination.
/// </summary>
internal sealed class FreeDirection(KinkedRows rows, WorkingSet set, KinkedPoint point)
{
    /// <summary>A curvature below this share of the largest is its rounding.</summary>
    private const double MinCurvature = 1e-12;

    private readonly double _largest = rows.Curvature.Max();

    /// <param name="level">A slope of this size is the rounding of 0.</param>
    /// <param name="direction">Receives the direction.</param>
    /// <returns>False if the gradient is 0 along all free directions.</returns>
    public bool TryFind(double level, Span<double> direction)
    {
        int[] free = [.. Enumerable.Range(0, set.Count).Where(position => set.Kinks[position] == WorkingSet.Free)];
        double[] slopes = [.. free.Select(position => Vectors.Dot(point.Gradient, set.Directions[position]) / set.Norms[position])];
        if (!slopes.Any(slope => Math.Abs(slope) > level))
            return false;

        var system = System(free, slopes);
        var order = Eliminate(system, out var rank);
        var steps = Steps(system, order, rank, level);
        direction.Clear();
        for (var i = 0; i < free.Length; i++)
            Vectors.AddScaled(steps[i] / set.Norms[free[i]], set.Directions[free[i]], direction);
        return direction.ContainsAnyExcept(0);
    }

    /// <summary>The upper triangle of the second derivatives along directions of length 1, and the slopes as the last column.</summary>
    private double[,] System(int[] free, double[] slopes)
    {
        var size = free.Length;
        var roots = new double[rows.WeightCount, size];
        for (var weight = 0; weight < rows.WeightCount; weight++)
        {
            var root = Math.Sqrt(rows.Curvature[weight]);
            for (var i = 0; i < size && root > 0; i++)
                roots[weight, i] = root * set.Directions[free[i]][weight] / set.Norms[free[i]];
        }

        var system = new double[size, size + 1];
        var column = new double[rows.WeightCount];
        for (var i = 0; i < size; i++)
        {
            for (var weight = 0; weight < column.Length; weight++)
                column[weight] = roots[weight, i];
            roots.AddRows(0, i, column, system.Row(i, i, size - i));
            system[i, size] = slopes[i];
        }

        return system;
    }

    /// <summary>Gaussian elimination with the largest diagonal element first, until the rest of the diagonal is 0.</summary>
    /// <returns>The order of the rows and columns. Rows after the rank are not eliminated.</returns>
    private int[] Eliminate(double[,] system, out int rank)
    {
        var size = system.GetLength(0);
        int[] order = [.. Enumerable.Range(0, size)];
        for (rank = 0; rank < size; rank++)
        {
            var pivot = Enumerable.Range(rank, size - rank).MaxBy(i => system[i, i]);
            if (!(system[pivot, pivot] > MinCurvature * _largest))
                break;
            (order[rank], order[pivot]) = (order[pivot], order[rank]);
            Swap(system, rank, pivot);
            for (var i = rank + 1; i < size; i++)
                Vectors.AddScaled(-system[rank, i] / system[rank, rank], system.Row(rank, i, size + 1 - i), system.Row(i, i, size + 1 - i));
        }

        return order;
    }

    /// <summary>Newton's step, or a step without curvature along which the function falls.</summary>
    private static double[] Steps(double[,] system, int[] order, int rank, double level)
    {
        var size = order.Length;
        var flat = rank == size ? -1 : Enumerable.Range(rank, size - rank).MaxBy(i => Math.Abs(system[i, size]));
        var isFlat = flat >= 0 && Math.Abs(system[flat, size]) > level;
        var (right, scale) = isFlat ? (flat, (double)-Math.Sign(system[flat, size])) : (size, 1);
        var solved = new double[size];
        for (var i = rank - 1; i >= 0; i--)
        {
            solved[i] = -scale * system[i, right];
            for (var j = i + 1; j < rank; j++)
                solved[i] -= system[i, j] * solved[j];
            solved[i] /= system[i, i];
        }

        if (isFlat)
            solved[flat] = scale;
        var steps = new double[size];
        for (var i = 0; i < size; i++)
            steps[order[i]] = solved[i];
        return steps;
    }

    /// <summary>Exchanges two rows and the same two columns of a symmetric matrix, of which only the upper triangle is stored; j is not before i.</summary>
    private static void Swap(double[,] system, int i, int j)
    {
        if (i == j)
            return;
        var size = system.GetLength(0);
        for (var k = 0; k < i; k++)
            (system[k, i], system[k, j]) = (system[k, j], system[k, i]);
        for (var k = i + 1; k < j; k++)
            (system[i, k], system[k, j]) = (system[k, j], system[i, k]);
        for (var k = j + 1; k <= size; k++)
            (system[i, k], system[j, k]) = (system[j, k], system[i, k]);
        (system[i, i], system[j, j]) = (system[j, j], system[i, i]);
    }
}
