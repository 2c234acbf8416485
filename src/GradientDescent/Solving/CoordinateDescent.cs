using GradientDescent.Numerics;
using GradientDescent.Penalties;

namespace GradientDescent.Solving;

/// <summary>
/// Least squares with an L1 penalty, by coordinate descent from products alone.
/// </summary>
/// <remarks>
/// <para>J. Friedman, T. Hastie and R. Tibshirani, Regularization Paths for Generalized Linear Models via Coordinate Descent, 2010, §2.2,
/// https://doi.org/10.18637/jss.v033.i01.</para>
/// <para>After a sweep that changes no sign, the coefficients other than 0 are solved for exactly. If one of them would change its sign, the move stops there.
/// Sweeps and moves both decrease the objective, so they reach the signs of the optimum. There the solution is exact up to rounding. A sweep that
/// changes nothing confirms the optimum.</para>
/// </remarks>
internal sealed class CoordinateDescent(NormalEquations equations, NormalSystem system)
{
    /// <summary>A change below this share of the largest coefficient, or of the target, counts as rounding.</summary>
    private const double Settled = 1e-14;

    /// <summary>More than any problem has needed whose optimum is unique up to rounding.</summary>
    private const int MaxSweeps = 10_000;

    private readonly double[] _slack = new double[equations.Size];
    private readonly double[] _solution = new double[equations.Size];
    private readonly int[] _active = new int[equations.Size];

    /// <param name="penaltyWeights">The penalty.</param>
    /// <param name="coefficients">The starting point; receives the optimum.</param>
    public void Run(PenaltyWeights penaltyWeights, Span<double> coefficients)
    {
        penaltyWeights.Shrink(coefficients, rate: 0);
        var spread = Math.Sqrt(equations.TargetSquare);
        FindSlack(coefficients);
        for (var sweep = 0; sweep < MaxSweeps; sweep++)
        {
            var (moved, largest, changedSign) = Sweep(penaltyWeights, coefficients);
            if (moved <= Settled * Math.Max(spread, largest))
                return;
            if (!changedSign)
                SolveActive(penaltyWeights, coefficients);
        }
    }

    /// <summary>c − Pw: minus half the gradient of the loss by the coefficients.</summary>
    private void FindSlack(ReadOnlySpan<double> coefficients)
    {
        equations.WithTarget.CopyTo(_slack);
        for (var i = 0; i < coefficients.Length; i++)
        {
            if (coefficients[i] != 0)
                Vectors.AddScaled(-coefficients[i], equations.Products(i), _slack);
        }
    }

    /// <summary>
    /// Minimises over one coefficient after another, with the others fixed: wᵢ = S(cᵢ − Σⱼ Pᵢⱼwⱼ, L1/2) / (Pᵢᵢ + L2), the sum over j ≠ i, with the
    /// soft threshold S(z, g) = sign(z) · max(|z| − g, 0). It is equation 5 of the paper.
    /// </summary>
    private (double Moved, double Largest, bool ChangedSign) Sweep(PenaltyWeights penaltyWeights, Span<double> coefficients)
    {
        double moved = 0, largest = 0;
        var changedSign = false;
        for (var i = 0; i < coefficients.Length; i++)
        {
            var products = equations.Products(i);
            var curvature = products[i] + penaltyWeights.L2Weight(i);
            if (products[i] == 0)
                continue;

            var before = coefficients[i];
            var after = penaltyWeights.Shrunk(i, (_slack[i] + (products[i] * before)) / curvature, rate: 0.5 / curvature);
            largest = Math.Max(largest, Math.Abs(after));
            if (after == before)
                continue;
            coefficients[i] = after;
            Vectors.AddScaled(before - after, products, _slack);
            moved = Math.Max(moved, Math.Abs(after - before));
            changedSign |= penaltyWeights.HasKink(i) && Math.Sign(after) != Math.Sign(before);
        }

        return (moved, largest, changedSign);
    }

    /// <summary>
    /// Computes the optimum over the coefficients other than 0, A, with fixed signs: (P_AA + L2) w_A = c_A − L1/2 · sign(w_A). The subgradient of loss and penalty
    /// by them is 0 there.
    /// </summary>
    private void SolveActive(PenaltyWeights penaltyWeights, Span<double> coefficients)
    {
        while (true)
        {
            var count = 0;
            for (var i = 0; i < coefficients.Length; i++)
            {
                if (coefficients[i] != 0)
                    _active[count++] = i;
            }

            coefficients.CopyTo(_solution);
            if (!system.Solve(_active.AsSpan(0, count), penaltyWeights, _solution))
                return;
            if (!StopsAtZero(penaltyWeights, coefficients))
                break;
        }

        FindSlack(coefficients);
    }

    /// <summary>
    /// Moves towards the solution, w + t(solution − w), with the largest t ≤ 1 at which no coefficient with an L1 penalty has changed its sign. That t is the minimum of
    /// wᵢ / (wᵢ − solutionᵢ). The coefficient that would change its sign becomes 0.
    /// </summary>
    /// <returns>Whether a coefficient would change its sign.</returns>
    private bool StopsAtZero(PenaltyWeights penaltyWeights, Span<double> coefficients)
    {
        var (share, first) = (1.0, -1);
        for (var i = 0; i < coefficients.Length; i++)
        {
            if (coefficients[i] == 0 || coefficients[i] * Math.Sign(_solution[i]) > 0 || !penaltyWeights.HasKink(i))
                continue;
            var here = coefficients[i] / (coefficients[i] - _solution[i]);
            if (here < share || first < 0)
                (share, first) = (here, i);
        }

        for (var i = 0; i < coefficients.Length; i++)
            coefficients[i] = first < 0 ? _solution[i] : i == first ? 0 : coefficients[i] + (share * (_solution[i] - coefficients[i]));
        return first >= 0;
    }
}
