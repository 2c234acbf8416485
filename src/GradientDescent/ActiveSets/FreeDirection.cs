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
        var size = free.Length;
        var system = new double[size, size + 1];
        var isSteep = false;
        for (var i = 0; i < size; i++)
        {
            system[i, size] = Vectors.Dot(point.Gradient, set.Directions[free[i]]) / set.Norms[free[i]];
            isSteep |= Math.Abs(system[i, size]) > level;
            for (var j = 0; j <= i; j++)
                system[i, j] = system[j, i] = Curvature(free[i], free[j]);
        }

        if (!isSteep)
            return false;
        var isSolved = Eliminate(system);
        var steps = new double[size];
        var flat = Enumerable.Range(0, size).Where(i => !isSolved[i]).DefaultIfEmpty(-1).MaxBy(i => i < 0 ? 0 : Math.Abs(system[i, size]));
        if (flat >= 0 && Math.Abs(system[flat, size]) > level)
        {
            steps[flat] = -Math.Sign(system[flat, size]);
            for (var i = 0; i < size; i++)
                steps[i] = isSolved[i] ? -system[i, flat] * steps[flat] : steps[i];
        }
        else
        {
            for (var i = 0; i < size; i++)
                steps[i] = isSolved[i] ? -system[i, size] : 0;
        }

        direction.Clear();
        for (var i = 0; i < size; i++)
            Vectors.AddScaled(steps[i] / set.Norms[free[i]], set.Directions[free[i]], direction);
        return direction.ContainsAnyExcept(0);
    }

    /// <summary>The second derivative along two directions of length 1.</summary>
    private double Curvature(int one, int other)
    {
        var sum = 0.0;
        for (var weight = 0; weight < rows.WeightCount; weight++)
            sum += rows.Curvature[weight] * set.Directions[one][weight] * set.Directions[other][weight];
        return sum / set.Norms[one] / set.Norms[other];
    }

    /// <summary>Gauss-Jordan elimination with the largest diagonal element first, until the rest of the diagonal is 0.</summary>
    private bool[] Eliminate(double[,] system)
    {
        var size = system.GetLength(0);
        var isSolved = new bool[size];
        while (true)
        {
            var pivot = -1;
            for (var i = 0; i < size; i++)
                pivot = !isSolved[i] && system[i, i] > MinCurvature * _largest && (pivot < 0 || system[i, i] > system[pivot, pivot]) ? i : pivot;
            if (pivot < 0)
                return isSolved;

            isSolved[pivot] = true;
            var by = system[pivot, pivot];
            for (var j = 0; j <= size; j++)
                system[pivot, j] /= by;
            for (var i = 0; i < size; i++)
            {
                if (i != pivot)
                    Vectors.AddScaled(-system[i, pivot], system.Row(pivot, 0, size + 1), system.Row(i, 0, size + 1));
            }
        }
    }
}
