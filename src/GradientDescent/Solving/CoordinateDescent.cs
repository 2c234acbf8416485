using GradientDescent.Numerics;
using GradientDescent.Penalties;

namespace GradientDescent.Solving;

/// <summary>
/// The least squares under a penalty with kinks, coefficient by coefficient, from products alone (Friedman, Hastie and Tibshirani, Regularization Paths
/// for Generalized Linear Models via Coordinate Descent, 2010, §2.2).
/// </summary>
/// <remarks>
/// Once a sweep leaves all signs as they are, the coefficients that are not 0 are solved for; where one would change its sign, the way ends there. Either
/// goes down, so the signs of the optimum come, and at them the solution is exact but for rounding. A sweep that moves nothing shows that it is the optimum.
/// </remarks>
internal sealed class CoordinateDescent(NormalEquations equations, NormalSystem system)
{
    /// <summary>A sweep that moves no coefficient by more than this share of the largest, or of the target, is rounding.</summary>
    private const double Settled = 1e-14;

    /// <summary>More than any problem has needed whose optimum is unique to rounding.</summary>
    private const int MostSweeps = 10_000;

    private readonly double[] _slack = new double[equations.Size];
    private readonly double[] _solution = new double[equations.Size];
    private readonly int[] _active = new int[equations.Size];

    /// <param name="penaltyWeights">The penalty.</param>
    /// <param name="coefficients">Where to start, and where it led to.</param>
    public void Run(PenaltyWeights penaltyWeights, Span<double> coefficients)
    {
        penaltyWeights.Shrink(coefficients, rate: 0);
        var spread = Math.Sqrt(equations.TargetSquare);
        FindSlack(coefficients);
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            var (moved, largest, changedSign) = Sweep(penaltyWeights, coefficients);
            if (moved <= Settled * Math.Max(spread, largest))
                return;
            if (!changedSign)
                SolveActive(penaltyWeights, coefficients);
        }
    }

    /// <summary>c − Pw: half of how steeply the loss falls along each coefficient.</summary>
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
    /// Each coefficient in turn to where it is best as the others stand: wᵢ = S(cᵢ − Σⱼ Pᵢⱼwⱼ, L1/2) / (Pᵢᵢ + L2) over j other than i, with
    /// S(z, g) = sign(z) · max(|z| − g, 0). It is the paper's equation 5.
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
    /// The optimum with the signs that the coefficients have, over those that are not 0, A: (P_AA + L2) w_A = c_A − L1/2 · sign(w_A). It is where the
    /// subgradient of loss and penalty along them is 0.
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
    /// Goes towards the solution, w + t(solution − w), with the largest t up to 1 where no coefficient with a kink has changed its sign, the least
    /// wᵢ / (wᵢ − solutionᵢ): the one that would change it becomes 0.
    /// </summary>
    /// <returns>Whether one has.</returns>
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
