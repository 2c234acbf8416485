using GradientDescent.Binary;

namespace GradientDescent.Diagnostics;

/// <summary>What the diagnostics of a row need to know of a fit.</summary>
/// <param name="Weights">The coefficients, then the intercept, if any.</param>
/// <param name="Factor">R̃ in the QR factorisation of the design.</param>
/// <param name="RedundantFeatures">The indices of the redundant features.</param>
/// <param name="Unit">The root mean square of the residuals, by which they are divided.</param>
/// <param name="HasIntercept">Whether there is an intercept.</param>
/// <param name="IsWeighted">Whether the column after the target is a sample weight.</param>
internal sealed record DiagnosedDesign(double[] Weights, double[,] Factor, IReadOnlyList<int> RedundantFeatures, double Unit, bool HasIntercept, bool IsWeighted)
{
    public static DiagnosedDesign Of(LeastSquaresSolution solution, double[] weights, bool hasIntercept, bool isWeighted) => new(
        weights,
        solution.DesignFactor(),
        solution.RedundantFeatures,
        solution.ResidualSumOfSquares > 0 ? Math.Sqrt(solution.ResidualSumOfSquares / solution.NonzeroWeightRowCount) : 1,
        hasIntercept,
        isWeighted);

    public static DiagnosedDesign Read(NumberReader from)
    {
        var weights = from.ReadDoubles();
        var rows = from.ReadAll(static from => from.ReadDoubles());
        var factor = new double[rows.Length, rows.Length];
        foreach (var (i, row) in rows.Index())
        {
            foreach (var (at, value) in row.Index())
                factor[i, i + at] = value;
        }

        return new(weights, factor, from.ReadAll(static from => from.ReadInt32()), from.ReadDouble(), from.ReadBoolean(), from.ReadBoolean());
    }

    public void Write(NumberWriter to)
    {
        var size = Factor.GetLength(0);
        to.Write(Weights);
        to.WriteAll([.. Enumerable.Range(0, size)], (to, i) => to.Write([.. Enumerable.Range(i, size - i).Select(j => Factor[i, j])]));
        to.WriteAll(RedundantFeatures, static (to, feature) => to.Write(feature));
        to.Write(Unit);
        to.Write(HasIntercept);
        to.Write(IsWeighted);
    }
}
