namespace GradientDescent.Tests.ActiveSets;

/// <summary>
/// The optimum of a small problem without L2, by trying every vertex: every choice of as many rows as weights, each at each of its kinks. Coefficients of 0 are rows, too.
/// If columns depend on one another, the last ones get no weight.
/// </summary>
internal static class VertexEnumeration
{
    private const double Dependent = 1e-9;

    public static double LeastValue(KinkedProblem problem)
    {
        var count = problem.FeatureCount + (problem.HasIntercept ? 1 : 0);
        var planes = new List<double[]>();
        for (var row = 0; row < problem.Rows.Length; row++)
        {
            foreach (var kink in problem.Loss.Kinks)
                planes.Add([.. problem.Rows[row], .. problem.HasIntercept ? [1.0] : Array.Empty<double>(), problem.Targets[row] + kink]);
        }

        for (var weight = 0; weight < count; weight++)
        {
            var plane = new double[count + 1];
            plane[weight] = 1;
            planes.Add(plane);
        }

        return Choices(planes, count, 0).Select(Solve).OfType<double[]>().Min(problem.Value);
    }

    private static IEnumerable<List<double[]>> Choices(List<double[]> planes, int count, int from)
    {
        if (count == 0)
        {
            yield return [];
            yield break;
        }

        for (var first = from; first < planes.Count; first++)
        {
            foreach (var rest in Choices(planes, count - 1, first + 1))
                yield return [planes[first], .. rest];
        }
    }

    /// <summary>The point in which the planes meet, by elimination; null if there is none or more than one.</summary>
    private static double[]? Solve(List<double[]> planes)
    {
        double[][] system = [.. planes.Select(static plane => (double[])plane.Clone())];
        var size = system.Length;
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(system[row][column]));
            if (Math.Abs(system[pivot][column]) < Dependent)
                return null;
            (system[column], system[pivot]) = (system[pivot], system[column]);
            for (var row = 0; row < size; row++)
            {
                var share = row == column ? 0 : system[row][column] / system[column][column];
                for (var k = column; k <= size; k++)
                    system[row][k] -= share * system[column][k];
            }
        }

        return [.. Enumerable.Range(0, size).Select(row => system[row][size] / system[row][row])];
    }
}
